extension Stylesheet {
    /// Heads of pages, lists, tables and what else is shared by all faces.
    static let parts = """
        .head{display:flex;justify-content:space-between;align-items:end;gap:1rem 2rem;
        flex-wrap:wrap;padding-block:1.1rem}
        .head .lead{max-width:46rem;color:var(--ink2);margin-block-start:.25rem}
        .crumb+.head,.crumb+.ident{padding-block-start:.25rem}
        .note+.head{padding-block-start:0}
        h2 .cnt{font-size:1rem}h3 .cnt{font-size:.9375rem}
        .note a+a{margin-inline-start:1rem}
        dl.pairs{margin:0;display:grid;gap:0}
        .pairs>div{display:grid;grid-template-columns:12rem minmax(0,1fr) auto;gap:.2rem 1rem;
        padding-block:.55rem;border-block-end:1px solid var(--line)}
        .pairs>div:last-child{border-block-end:0}
        .pairs dt{font-weight:600}.pairs dd{margin:0}
        .hold .pairs,.obstacle .pairs{margin-block-start:.3rem}
        .hold .pairs>div,.obstacle .pairs>div{padding-block:.1rem;border:0;
        grid-template-columns:9.5rem minmax(0,1fr)}
        .on,.list{margin-block-start:.75rem}.list li+li{margin-block-start:.5rem}
        .job h2{margin-block-start:1.25rem}.job .list{margin-block-start:.4rem}
        .empty p+p{margin-block-start:.4rem}
        .count{font-size:.9375rem;color:var(--ink2);margin-block-end:.5rem}
        .gap-below{margin-block-end:1.25rem}
        td.day,.whole{white-space:nowrap}
        @media (min-width:48rem){thead th{overflow-wrap:normal}td>.tag{white-space:nowrap}}
        th[aria-sort] a{text-decoration:none;white-space:nowrap}
        th[aria-sort] a:hover{text-decoration:underline}
        .sort{margin-inline-start:.4rem;vertical-align:-.1em}
        .sort path{fill:none;stroke:var(--control)}
        [aria-sort=ascending] .up,[aria-sort=descending] .down{fill:var(--ink);
        stroke:var(--ink)}
        .pager{display:flex;gap:.6rem;flex-wrap:wrap;margin-block-start:1.1rem}
        .pager [rel=next]{margin-inline-start:auto}
        .chips{display:flex;gap:.5rem;flex-wrap:wrap;align-items:center;
        margin-block-end:1rem;font-size:.9375rem}
        .chip{display:inline-flex;gap:.5rem;align-items:center;min-block-size:2rem;
        padding:.15rem .7rem;border:1px solid var(--control);border-radius:1rem;
        background:var(--card);text-decoration:none}
        .chip:hover{text-decoration:underline}
        .chip svg{fill:none;stroke:currentColor;stroke-width:2;flex:none}
        .filter.beside{flex-direction:column;align-items:stretch}
        nav.sub{margin-block:1.1rem 1.25rem}
        nav.sub ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;
        border-block-end:1px solid var(--line)}
        nav.sub a{display:block;padding-block:.55rem;text-decoration:none;
        border-block-end:3px solid transparent;margin-block-end:-1px}
        nav.sub a:hover{border-color:var(--control)}
        nav.sub a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--brand2)}
        progress{inline-size:100%;block-size:1rem;accent-color:var(--bar-good);display:block;
        margin-block:.4rem .75rem}
        .copy{display:inline-flex;gap:.6rem;align-items:center;flex-wrap:wrap}
        .copy .btn{min-block-size:2rem;padding:.1rem .7rem}
        [hidden]{display:none!important}
        .errors:focus-visible{outline-offset:4px}
        input.file{padding:.45rem;inline-size:100%;max-inline-size:28rem}
        input::file-selector-button{font:inherit;color:var(--link);background:var(--soft);
        border:1px solid var(--control);border-radius:4px;padding:.2rem .75rem;
        margin-inline-end:.75rem}
        ::placeholder{color:var(--ink2);opacity:1}
        .printed{display:none}.narrow{color:var(--ink2)}
        li:has(>.due)+li{margin-block-start:.75rem}
        """

    /// What only the head of a page has.
    static let finding = """
        .find{display:flex}.me,.find{margin-inline-start:auto}
        .find input{margin:0;inline-size:12.5rem;font-size:.9375rem;min-block-size:2.5rem;
        border-color:#9cb4c4;border-start-end-radius:0;border-end-end-radius:0}
        .find button{font:inherit;font-size:.9375rem;min-block-size:2.5rem;cursor:pointer;
        padding-inline:.8rem;border:1px solid #9cb4c4;border-inline-start:0;
        border-start-end-radius:4px;border-end-end-radius:4px;background:var(--info-back);
        color:var(--ink)}
        .langs{position:relative;font-size:1rem}
        .langs summary{color:inherit;min-block-size:2.75rem;padding:.6rem .8rem;
        border:1px solid var(--control);border-radius:4px}
        .langs ul{position:absolute;inset-inline-end:0;inset-block-start:100%;z-index:5;
        min-inline-size:12rem;margin-block-start:.25rem;padding:.35rem;
        background:var(--card);color:var(--ink);border:1px solid var(--control);
        border-radius:6px;box-shadow:0 4px 14px #14212e33}
        .langs li a{display:block;padding:.5rem .7rem;color:var(--link)}
        .me .langs{font-size:.9375rem}.me .langs summary{border-color:#9cb4c4}
        header.top .langs li a{color:var(--link);text-decoration:none}
        header.pub .langs{margin-inline-start:auto}
        """
}
