extension Stylesheet {
    static let base = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--soft);color:var(--ink);font:1rem/1.5 \(family);
        font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
        a{color:var(--link);text-underline-offset:.15em}
        a:hover{text-decoration-thickness:2px}td a:visited{color:var(--visited)}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;
        box-shadow:0 0 0 5px var(--focus-ring);border-radius:3px}
        main:focus-visible{outline:0;box-shadow:none}
        h1,h2,h3{line-height:1.2;margin:0;text-wrap:balance}
        h1{font-size:1.875rem;letter-spacing:-.01em}h2{font-size:1.1875rem}h3{font-size:1rem}
        p{margin:0}ul,ol{margin:0;padding:0;list-style:none}
        .wrap{max-width:80rem;margin-inline:auto;padding-inline:1.25rem}
        main.wrap{padding-block-end:3rem}
        .vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;
        clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;inset-inline-start:-99rem}
        .skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--focus);
        color:var(--focus-ring);padding:.5rem 1rem;z-index:9}
        .measure{max-width:46rem}.soft{color:var(--ink2)}.small{font-size:.875rem}
        .gap{margin-block-start:1rem}.flow>*+*{margin-block-start:.75rem}
        .tag{display:inline-block;font-size:.8125rem;font-weight:600;line-height:1.3;
        padding:.18rem .55rem;border-radius:3px;background:var(--neutral-back);
        color:var(--neutral)}
        .tag.ok{background:var(--ok-back);color:var(--ok)}
        .tag.warn{background:var(--warn-back);color:var(--warn)}
        .tag.bad{background:var(--bad-back);color:var(--bad)}
        .tag.info{background:var(--info-back);color:var(--info)}
        .tags{display:flex;gap:.4rem;flex-wrap:wrap;margin-block-start:.7rem}
        .btn{font:inherit;font-weight:600;border-radius:4px;border:1px solid var(--button);
        background:var(--button);color:var(--on-brand);padding:.55rem 1rem;min-block-size:2.75rem;
        cursor:pointer;text-decoration:none;display:inline-block}
        .btn:hover{filter:brightness(1.12)}
        .btn.sec{background:var(--card);color:var(--link);border-color:var(--control)}
        .btn.grave{background:var(--grave);border-color:var(--grave)}
        .btns{display:flex;gap:.6rem;flex-wrap:wrap;align-items:center}
        """

    static let header = """
        header.top{background:var(--brand);color:var(--on-brand)}
        header.top .wrap{display:flex;gap:0 1.25rem;align-items:center;min-block-size:3.5rem;
        flex-wrap:wrap}
        header.top a{color:inherit;text-decoration:none}
        .logo{font-weight:700;font-size:1.1875rem;display:flex;gap:.6rem;align-items:center;
        min-block-size:2.75rem}
        .logo .ring{stroke:#fff}.logo .arms{stroke:#ffb612}
        nav.main ul{display:flex;gap:0 .25rem;flex-wrap:wrap}
        nav.main a{display:block;padding:1rem .6rem .8rem;
        border-block-end:.2rem solid transparent}
        nav.main a:hover{border-color:#9cc4dd}
        nav.main a[aria-current]{border-color:var(--focus);font-weight:600}
        .nb{display:inline-block;line-height:1.35rem;background:var(--badge-back);
        color:var(--badge);border-radius:1rem;font-size:.8125rem;font-weight:700;
        padding:0 .45rem;margin-inline-start:.3rem}
        .me{font-size:.9375rem;display:flex;gap:.25rem .75rem;margin-inline-start:auto;
        align-items:center;flex-wrap:wrap}
        .me a{padding-block:.4rem;text-decoration:underline;text-underline-offset:.2em}
        .me button{font:inherit;color:inherit;background:none;border:1px solid #9cb4c4;
        border-radius:4px;min-block-size:2.75rem;padding:.25rem .75rem;cursor:pointer}
        .demo{background:var(--warn-back);color:var(--warn);font-size:.875rem;
        padding-block:.35rem}
        .crumb{font-size:.875rem;padding-block:.9rem .3rem;color:var(--ink2)}
        .crumb a,td a,th a,li a,dd a,.card>header a,footer a{display:inline-block;
        min-block-size:1.5rem}
        footer.site{border-block-start:1px solid var(--line);font-size:.9375rem;
        color:var(--ink2);padding-block:1.25rem 2rem}
        footer.site .wrap{display:flex;gap:.25rem 1.5rem;flex-wrap:wrap}
        """
}
