extension Stylesheet {
    static let charts = """
        .chart .measure-line{color:var(--ink2);font-size:.9375rem;margin-block:.1rem .6rem}
        .card.chart>h2,.card.chart>h3{margin-block-end:0}
        .plot{overflow-x:auto}
        .plot svg{display:block;inline-size:100%;min-inline-size:33.75rem;max-inline-size:52rem;
        block-size:auto}
        .plot svg,.share,.spark,.roundabout{direction:ltr}
        .plot text,.share text{font:400 14px "Noto Sans","Noto Sans Arabic",
        "Noto Sans Ethiopic",sans-serif;fill:var(--ink2);unicode-bidi:plaintext}
        .plot .name{font-weight:700;fill:currentColor}.plot .value{fill:var(--ink)}
        .plot .line{stroke:var(--line)}.plot .axis{stroke:var(--control)}
        .chart .kind1,.chart .kind2,.spark .bar{fill:currentColor}
        .chart .early{fill-opacity:.45;stroke:currentColor;stroke-dasharray:3 2}
        .chart .few,.spark .few{fill:none;stroke:currentColor}
        pattern .back{fill:currentColor;fill-opacity:.16}pattern .ink{fill:currentColor}
        .chart .actual,.spark .actual{fill:none;stroke:currentColor;stroke-width:3;
        stroke-linejoin:round;stroke-linecap:round}.spark .actual{stroke-width:2}
        .chart .forecast{fill:none;stroke:currentColor;stroke-width:2.5;stroke-dasharray:7 5}
        .chart .plan{fill:none;stroke:currentColor;stroke-width:2.5;stroke-dasharray:.1 5.5;
        stroke-linecap:round}
        .chart .band{fill:currentColor;fill-opacity:.2}.chart .wide-band{fill-opacity:.13}
        .chart .dot{fill:var(--card);stroke:currentColor;stroke-width:2.5}
        .chart .dot.early{stroke-opacity:.55;stroke-dasharray:none}
        .legend{display:flex;gap:.25rem 1rem;flex-wrap:wrap;font-size:.875rem;
        color:var(--ink2);margin-block-end:.6rem}
        .legend li{display:flex;gap:.4rem;align-items:center}.legend svg{flex:none}
        .shares{display:grid;gap:.85rem}
        svg.share{display:block;inline-size:100%;block-size:1.5rem;margin-block-start:.25rem;
        overflow:visible}
        .share rect{stroke:var(--card);stroke-width:2}.share text{font-weight:700}
        .share .good,.share.good{fill:var(--bar-good)}.share .bad,.share.bad{fill:var(--bar-bad)}
        .share .open,.share.open{fill:var(--info-back)}
        .share .good text,.share .bad text,.share.bad text{fill:var(--background)}
        .share .open text{fill:var(--info)}
        .legend .share.open rect{stroke:var(--control);stroke-width:1}
        .spark{inline-size:6.5rem;block-size:2.25rem;overflow:visible}
        .chart .below{display:flex;gap:.25rem 1.25rem;flex-wrap:wrap;align-items:baseline;
        font-size:.9375rem;margin-block-start:.75rem}
        .chart .below a,.chart summary{display:inline-block;min-block-size:1.5rem}
        .chart summary{color:var(--link);cursor:pointer}.chart details[open]{inline-size:100%}
        .chart .scroll{margin-block:.5rem}.chart .scroll table{min-inline-size:0}
        .chart .origin{font-size:.8125rem;color:var(--ink2);margin-block-start:.5rem}
        """

    static let chartMedia = """
        @media(forced-colors:active){.plot text,.plot .name,.plot .value,
        .share text{fill:CanvasText}
        .plot .line{stroke:GrayText}.plot .axis{stroke:CanvasText}
        .plot svg,.spark,.legend svg,pattern{color:CanvasText}
        .spark .c1,.chart .c1,.chart .c2,.chart .c3,.chart .c4,.chart .c5{color:CanvasText}
        .chart .kind2{fill:Canvas;stroke:CanvasText}.chart .dot{fill:Canvas}
        .chart .kind3,.chart .kind4,.chart .kind5{stroke:CanvasText}
        pattern .back{fill:Canvas;fill-opacity:1}
        .share rect{stroke:CanvasText;stroke-width:1}
        .share .good,.share .open,.share .bad,.share.good,.share.open,.share.bad{fill:Canvas}
        .share .good text,.share .open text,.share .bad text,.share.bad text{fill:CanvasText}
        .share .good rect,.share.good rect{stroke-width:3}}
        @media print{.plot{overflow:visible}.plot svg{min-inline-size:0;max-inline-size:100%}
        .chart .below a{display:none}}
        """
}
