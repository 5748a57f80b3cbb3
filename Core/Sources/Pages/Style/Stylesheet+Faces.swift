extension Stylesheet {
    static let steering = """
        .tiles{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13.5rem,1fr));
        margin-block-end:1.25rem}
        .tile{padding:.9rem 1.1rem 1rem;margin:0;display:flex;flex-direction:column}
        .tile h3{min-block-size:2.4em;margin-block:.1rem .35rem}
        .tile h3 a{color:var(--ink);text-decoration-color:var(--control)}
        .tile .kind{font-size:.8125rem;color:var(--ink2)}
        .value{font-size:2.375rem;font-weight:700;line-height:1.1;letter-spacing:-.02em}
        .bullet{inline-size:100%;block-size:1.375rem;margin-block:.45rem .35rem}
        .bullet .back{fill:var(--neutral-back)}.bullet .ok{fill:var(--bar-good)}
        .bullet .bad{fill:var(--bar-bad)}.bullet .plain{fill:var(--bar-plain)}
        .bullet .norm{stroke:var(--ink)}
        .norm-row{display:flex;justify-content:space-between;gap:.5rem;align-items:center;
        font-size:.875rem;margin-block-start:auto}.norm-row .tag{white-space:nowrap}
        """

    static let publicFace = """
        .public{font-size:1.125rem;background:var(--background)}
        .public h1{font-size:clamp(1.9rem,1.2rem + 2.6vw,3rem);letter-spacing:-.02em}
        .public h2{font-size:1.5rem;margin-block-end:.5rem}.public h3{font-size:1.125rem}
        header.pub{border-block-end:4px solid var(--brand2);background:var(--card)}
        header.pub .wrap{display:flex;gap:.5rem 2rem;align-items:center;flex-wrap:wrap;
        padding-block:.8rem}
        header.pub .logo{color:var(--ink);text-decoration:none}
        header.pub .logo .ring{stroke:var(--link)}header.pub .logo .arms{stroke:#d98a00}
        header.pub nav ul{display:flex;gap:.25rem 1.4rem;flex-wrap:wrap;font-size:1rem}
        header.pub nav a{min-block-size:1.75rem}
        header.pub nav a[aria-current]{color:var(--ink);font-weight:600;
        text-decoration-thickness:3px}
        header.pub .lang{margin-inline-start:auto;font-size:1rem;border:1px solid
        var(--control);border-radius:4px;padding:.5rem .8rem;min-block-size:2.75rem;
        text-decoration:none;color:var(--ink)}
        .intro{padding-block:2.2rem .4rem;max-width:44rem}
        .intro p{margin-block-start:.7rem;font-size:1.25rem;color:var(--ink2)}
        .roundabout{inline-size:100%;block-size:auto;display:block;overflow:visible}
        figure{margin:0}
        .roundabout text{font:400 15px "Noto Sans",sans-serif;fill:var(--ink2)}
        .roundabout .lb{font-weight:600;font-size:16.5px;fill:var(--ink)}
        .roundabout .pc{font-weight:700;font-size:34px;fill:var(--ink);letter-spacing:-.02em}
        .roundabout .pi{font-weight:700;font-size:23px;fill:var(--ink)}
        .roundabout .hd{font-weight:700;font-size:24px;fill:var(--ink)}
        .roundabout .sm{font-size:14px}
        .step text,.letter text{font-weight:700;font-size:22px;fill:var(--ink)}
        .roundabout .edge{fill:none;stroke:var(--road)}
        .roundabout .entry{fill:none;stroke:var(--inflow)}
        .roundabout .ring{fill:none;stroke:var(--road)}
        .roundabout .lane{fill:none;stroke:var(--lane)}
        .roundabout .isle{fill:var(--isle);stroke:var(--isle-edge)}
        .step circle{fill:var(--background)}.letter circle{fill:var(--card)}
        .arm .road{fill:none;stroke:currentColor}.arm .tip{fill:currentColor}
        .letter circle{stroke:currentColor}.letter{display:none}
        .c1{color:var(--chart1)}.c2{color:var(--chart2)}.c3{color:var(--chart3)}
        .c4{color:var(--chart4)}.c5{color:var(--chart5)}
        .arm,.step{cursor:pointer}.arm path{transition:opacity .15s}
        .roundabout:has(.arm:is(:hover,:focus-visible)) .arm:not(:hover,:focus-visible) path
        {opacity:.28}
        .arm:is(:hover,:focus-visible) .lb{text-decoration:underline}
        .step:is(:hover,:focus-visible) circle{stroke:var(--focus);stroke-width:6}
        .caption{font-size:1rem;color:var(--ink2);max-width:52rem;margin-block:.75rem 2.5rem}
        .outs{margin-block-end:3rem;display:grid;gap:1rem;
        grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
        .outs li{border:1px solid var(--line);border-block-start:8px solid currentColor;
        border-radius:6px;padding:1rem 1.1rem 1.1rem;background:var(--card);font-size:1rem}
        .outs li>*{color:var(--ink)}
        .outs .big{font-size:2rem;font-weight:700;line-height:1.2;margin-block:.2rem .1rem;
        letter-spacing:-.02em}
        .outs li:target,.steps li:target{background:var(--highlight);
        outline:3px solid var(--focus);outline-offset:2px}
        .outs .key{display:none;color:inherit}
        .steps{counter-reset:s;max-width:46rem}
        .steps li{counter-increment:s;position:relative;padding-block:0 1.4rem;
        padding-inline-start:3.6rem;border-radius:6px}
        .steps li::before{content:counter(s);position:absolute;inset-inline-start:0;
        inset-block-start:-.15rem;inline-size:2.4rem;block-size:2.4rem;border-radius:50%;
        background:var(--road);color:var(--on-brand);font-weight:700;
        display:grid;place-items:center}
        .steps li:not(:last-child)::after{content:"";position:absolute;
        inset-inline-start:1.1rem;inset-block:2.5rem .35rem;inline-size:.2rem;
        background:var(--line)}
        .cols{display:grid;grid-template-columns:1.4fr 1fr;gap:3rem;margin-block-end:2rem}
        .public table{font-size:1rem}.public section+section{margin-block-start:2.5rem}
        .public .intro+section{margin-block-start:1.5rem}
        .caption+.scroll{margin-block-start:-1.5rem}
        .public td.num{font-weight:600}
        """

    static let narrow = """
        @media(max-width:62rem){.grid{grid-template-columns:minmax(0,1fr)}
        .track{grid-template-columns:1fr 1fr 1fr}}
        @media(max-width:56rem){.cols{grid-template-columns:minmax(0,1fr);gap:1rem}
        .roundabout{margin-block:1rem 26%}
        .roundabout .all{transform:translate(-92px,0) scale(1.31)}
        .roundabout .wide{display:none}.roundabout .letter{display:block}
        .roundabout text.total{font-size:52px}.arm .pc{display:none}
        .roundabout .entry-name{font-weight:700;font-size:34px;fill:var(--ink)}
        .step circle{r:32px}.step text,.letter text{font-size:34px}
        .outs .key{display:inline-grid;place-items:center;inline-size:2rem;block-size:2rem;
        border-radius:50%;border:3px solid currentColor;margin-inline-end:.6rem}}
        @media(min-width:56.01rem){.roundabout .entry-name{display:none}}
        @media(max-width:40rem){h1{font-size:1.5rem}.ident{grid-template-columns:1fr}
        .track{grid-template-columns:1fr}
        .track li,.track li:first-child{border-inline-start:4px solid var(--line);
        border-block-start:1px solid var(--line);padding-block:.45rem}
        .track li.done,.track li.done:first-child{border-inline-start-color:var(--bar-good);
        border-block-start-color:var(--line)}
        .track li.now,.track li.now:first-child{border-inline-start-color:var(--brand2);
        border-block-start-color:var(--line)}
        .hold{grid-template-columns:minmax(0,1fr)}
        .pairs>div,.hold .pairs>div,.obstacle .pairs>div{grid-template-columns:minmax(0,1fr)}
        .hold .pairs>div+div,.obstacle .pairs>div+div{margin-block-start:.35rem}
        .wrap{padding-inline:1rem}header.top .wrap{padding-block:.4rem 0}
        nav.main{inline-size:100%}
        nav.main a{white-space:nowrap;padding:.6rem .5rem}
        .find{inline-size:100%;margin-block:.4rem}.find input{flex:1;min-inline-size:0}
        .narrow{display:inline}.stack thead{display:none}.stack tr{display:block;
        border-block-end:1px solid var(--line);padding-block:.6rem}
        .stack tbody tr:last-child{border-block-end:0}
        .stack td,.stack th{display:block;border:0;padding:.15rem 0}
        .stack td.num{text-align:start}.stack td:empty{display:none}
        .stack thead:has(a){display:block}
        .stack thead:has(a) tr{display:flex;flex-wrap:wrap;gap:0 1.25rem}
        .stack thead th:not(:has(a)){display:none}.stack thead a{min-block-size:2rem}
        .head{align-items:start}.filter{inline-size:100%}.filter>div{flex:1 1 8rem}
        .filter select,.filter input{inline-size:100%}
        .pager a{flex:1;text-align:center}
        .langs ul{position:static}
        .tile h3{min-block-size:0}
        .head>.btns,.ident>.btns,form>.btns{inline-size:100%}
        .btns .btn{inline-size:100%;text-align:center}.intro p{font-size:1.125rem}}
        """

    static let otherMedia = """
        @media(prefers-color-scheme:dark){.card{box-shadow:none}}
        @media(prefers-reduced-motion:reduce){*{transition:none!important}}
        @media(forced-colors:active){nav:is(.main,.sub) a:not([aria-current]){
        border-color:Canvas!important}nav.sub a{margin-block-end:0}
        .tag,.nb{outline:1px solid}.track li.now{outline:3px solid Highlight;
        outline-offset:-3px}.logo .ring{stroke:CanvasText}
        .note,.hold,.errors,.card,.chip,.langs ul,button.plain{border:1px solid CanvasText}
        .note,.hold,.obstacle,.field.bad{border-inline-start-width:6px}
        .due{border-color:CanvasText}.due.bad{border-inline-start-width:10px}
        .hold .plate{fill:CanvasText}.hold .bar{stroke:Canvas}
        .tl>li::before,progress{forced-color-adjust:none}
        .sort path{stroke:LinkText}[aria-sort=ascending] .up,[aria-sort=descending] .down{
        fill:CanvasText;stroke:CanvasText}.chip svg{stroke:LinkText}
        .bullet .back{fill:Canvas;stroke:CanvasText}
        .bullet .ok,.bullet .bad,.bullet .plain{fill:CanvasText}
        .bullet .norm{stroke:Highlight}.roundabout text{fill:CanvasText}
        .roundabout .lb,.roundabout .pc,.roundabout .pi{fill:CanvasText}}
        @media print{:root{color-scheme:light}header.top,header.pub,.btns,.crumb,.skip,.filter,
        .accounts button,button,
        .chips,.pager,.demo,nav.sub,.copy .btn,.change,.sort,footer.site,.job form,.errors+form
        {display:none}body,.public{background:#fff;color:#000;font-size:10pt}
        .printed{display:block;font-size:9pt;border-block-end:1px solid #000;
        margin-block-end:6pt}main.wrap{max-width:none;padding:0}
        .grid{grid-template-columns:minmax(0,1fr)}
        .card,.track,.tile,.outs li{box-shadow:none}
        .card,.track,.tile,.outs li,.hold,.note,.obstacle,.tl>li,tr{break-inside:avoid}
        .card:has(table),.card:has(.tl){break-inside:auto}h2,h3{break-after:avoid}
        thead{display:table-header-group}a,.due span,.why,.soft{color:#000}
        a{text-decoration:none}.scroll{overflow:visible}
        .hold,.note{border:2px solid #000}.tag{border:1px solid #000}
        .due{border-color:#000}details::details-content{content-visibility:visible;
        block-size:auto}}
        """
}
