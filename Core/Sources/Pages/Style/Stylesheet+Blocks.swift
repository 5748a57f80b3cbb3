extension Stylesheet {
    static let blocks = """
        .ident{display:grid;grid-template-columns:1fr auto;gap:1rem;align-items:start;
        padding-block:.25rem 1.1rem}
        .ident .cnt{font-size:1.125rem}.cnt{color:var(--ink2);font-weight:400}
        .facts{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;margin:.5rem 0 0;
        font-size:.9375rem}
        .facts div{display:flex;gap:.4rem}.facts dt{color:var(--ink2)}
        .facts dd{margin:0;font-weight:600}
        .track{display:grid;grid-template-columns:repeat(6,1fr);background:var(--card);
        border:1px solid var(--line);border-radius:6px;overflow:hidden}
        .track li{padding:.75rem .9rem .8rem;border-inline-start:1px solid var(--line);
        border-block-start:4px solid var(--line);font-size:.9375rem;color:var(--ink2)}
        .track li:first-child{border-inline-start:0}
        .track b{display:block;color:var(--ink)}
        .track li.done{border-block-start-color:var(--bar-good)}
        .track li.now{border-block-start-color:var(--brand2);background:var(--info-back)}
        .grid{display:grid;grid-template-columns:minmax(0,1fr) 21.5rem;gap:0 1.5rem;
        margin-block-start:1.25rem}
        .card{background:var(--card);border:1px solid var(--line);border-radius:6px;
        box-shadow:0 1px 2px #14212e14,0 4px 14px #14212e0d;padding:1.1rem 1.25rem 1.25rem;
        margin-block-end:1.25rem}
        .card>h2{margin-block-end:.75rem}
        .card>header{display:flex;justify-content:space-between;align-items:baseline;
        gap:1rem;margin-block-end:.75rem}
        .card>header a{font-size:.9375rem}
        table{inline-size:100%;border-collapse:collapse}
        caption{text-align:start;font-weight:700;padding-block-end:.5rem}
        th,td{text-align:start;padding-block:.6rem;padding-inline:0 .75rem;
        border-block-end:1px solid var(--line);vertical-align:top;font-weight:400}
        thead th{font-size:.875rem;color:var(--ink2);font-weight:600}
        tbody tr:last-child>*{border-block-end:0}
        th.group{font-weight:700;padding-block-start:1.1rem}
        .num{text-align:end;white-space:nowrap}.num+:not(.num){padding-inline-start:1rem}
        tfoot tr:first-child>*{border-block-start:2px solid var(--control)}
        tfoot tr>*{border-block-end:0}
        .scroll{overflow-x:auto}.scroll th,.scroll td{overflow-wrap:normal}
        .scroll table{min-inline-size:34rem}.narrow{display:none}
        .why{display:block;font-size:.875rem;color:var(--ink2)}
        .due{display:block;border-inline-start:5px solid var(--control);
        padding-inline-start:.6rem;line-height:1.35}
        .due b{display:block;font-weight:600}.due span{font-size:.875rem;color:var(--ink2)}
        .due.bad{border-color:var(--bar-bad)}
        .due.bad span{color:var(--bad);font-weight:600}
        .due.warn{border-color:var(--bar-warn)}.due.ok{border-color:var(--bar-good)}
        .due.held{border-inline-start-style:dashed}
        .aside li+li{margin-block-start:.9rem}
        dl.kv{margin:0;display:grid;gap:.7rem}dl.kv dt{font-size:.875rem;color:var(--ink2)}
        dl.kv dd{margin:0}
        .tl{padding-inline-start:1.35rem;border-inline-start:3px solid var(--line);
        margin-inline-start:.45rem}
        .tl>li{position:relative;padding-block-end:1.3rem}.tl>li:last-child{padding-block-end:0}
        .tl>li::before{content:"";position:absolute;inset-inline-start:-1.97rem;
        inset-block-start:.33rem;inline-size:.85rem;block-size:.85rem;border-radius:50%;
        background:var(--card);border:3px solid var(--control)}
        .tl>li.law::before{border-color:var(--bar-bad);background:var(--bar-bad);
        border-radius:2px;transform:rotate(45deg)}
        .tl>li.contact::before{border-color:var(--bar-good);background:var(--bar-good)}
        .tl .by{display:flex;gap:.3rem .7rem;flex-wrap:wrap;font-size:.875rem;
        color:var(--ink2)}
        .tl p{margin-block-start:.25rem;max-width:46rem}
        summary{color:var(--link);cursor:pointer;min-block-size:1.75rem;font-size:.9375rem}
        summary:hover{text-decoration:underline}
        .receipt{border-inline-start:3px solid var(--line);padding-inline-start:.9rem;
        margin-block:.25rem .5rem;font-size:.9375rem}
        .receipt ol{list-style:decimal;padding-inline-start:1.25rem}
        .receipt>*+*{margin-block-start:.4rem}
        """

    static let panels = """
        .hold{display:grid;grid-template-columns:auto minmax(0,1fr);gap:1rem;
        align-items:start;margin-block-start:1rem;background:var(--bad-back);
        border-inline-start:6px solid var(--bar-bad);border-radius:6px;padding:.9rem 1.1rem;
        color:var(--ink)}
        .hold h2{color:var(--bad)}.hold h3{color:var(--bad);margin-block-start:.9rem}
        .hold p,.hold dl{font-size:.9375rem}.hold a{font-weight:600;color:var(--bad)}
        .hold summary{color:var(--bad);font-weight:600}
        .hold .plate{fill:var(--bar-bad)}.hold .bar{stroke:var(--bad-back)}
        .obstacle{border-inline-start:6px solid var(--bar-bad)}
        .note{background:var(--info-back);border-inline-start:6px solid var(--chart1);
        border-radius:6px;padding:.85rem 1.1rem;margin-block-end:1.25rem}
        .note.warn{background:var(--warn-back);border-color:var(--bar-warn)}
        .note.bad{background:var(--bad-back);border-color:var(--bar-bad)}
        .note.ok{background:var(--ok-back);border-color:var(--bar-good)}
        .note a,p.gap a,.tl+p a,.card>p a,.empty a{display:inline-block;min-block-size:1.5rem}
        .aside .acts li{padding-block:.3rem;margin-block:0}.acts .why{margin-block-start:-.1rem}
        .aside .card>.acts+h3{margin-block-start:.6rem}.aside .card>h3{color:var(--ink2)}
        .tl+p{margin-block-start:1rem}
        .accounts{display:grid;gap:.75rem;max-width:34rem}
        .accounts button{inline-size:100%;text-align:start;display:grid;gap:.1rem;
        font:inherit;background:var(--card);color:var(--ink);border:1px solid var(--control);
        border-radius:6px;padding:.75rem 1rem;min-block-size:2.75rem;cursor:pointer}
        .accounts button:hover{background:var(--info-back)}
        .accounts b{color:var(--link)}
        """

    static let forms = """
        form.main{max-width:46rem}
        .field{margin-block-end:1.5rem}
        .field>label,legend{display:block;font-weight:600;padding:0}
        .hint{display:block;font-size:.9375rem;color:var(--ink2)}
        .wrong{display:block;color:var(--bad);font-weight:600}
        .field.bad{border-inline-start:5px solid var(--bar-bad);padding-inline-start:.9rem}
        fieldset{border:0;margin-inline:0;padding:0;min-inline-size:0}
        input,select,textarea{font:inherit;color:var(--ink);background:var(--card);
        border:1px solid var(--control);border-radius:4px;padding:.5rem .7rem;
        min-block-size:2.75rem;margin-block-start:.3rem;max-inline-size:100%}
        input.long,textarea{inline-size:100%}input.day{inline-size:12rem}
        textarea{min-block-size:6rem;display:block}
        [aria-invalid=true]{border:2px solid var(--bar-bad)}
        .pick{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.75rem;
        align-items:center;min-block-size:2.75rem}
        .pick input{inline-size:1.5rem;block-size:1.5rem;min-block-size:0;margin:0;
        accent-color:var(--button)}
        .pick label{padding-block:.6rem}
        .field:has(>.asked){border-block-start:1px solid var(--line);padding-block-start:1rem}
        .asked label{font-size:.9375rem;color:var(--ink2);display:block;
        margin-block-start:.5rem}
        .errors{border:3px solid var(--bar-bad);border-radius:6px;padding:1rem 1.25rem;
        margin-block-end:1.5rem;background:var(--card);max-width:46rem}
        .errors a{color:var(--bad);font-weight:600}.errors ul{margin-block-start:.4rem}
        .errors li{padding-block:.15rem}
        .filter{display:flex;gap:.75rem;align-items:end;flex-wrap:wrap}
        .filter label{display:block;font-size:.875rem;color:var(--ink2)}
        .filter select,.filter input{margin-block-start:0}
        """
}
