extension Stylesheet {
    /// What only the script shows.
    static let scripted = """
        [hidden]{display:none!important}
        dialog{color:var(--ink);max-inline-size:min(34rem,calc(100vw - 2rem));margin:auto}
        dialog::backdrop{background:#0009}
        dialog>*+*{margin-block-start:.75rem}
        .keys{display:grid;gap:.4rem;margin-block-end:0}
        .keys div{display:grid;grid-template-columns:6rem minmax(0,1fr);gap:.75rem}
        .keys dd{margin:0}
        kbd{font:inherit;font-size:.875rem;border:1px solid var(--control);border-radius:4px;
        padding:.05rem .4rem;background:var(--soft)}
        button.plain{font:inherit;color:var(--link);background:none;border:0;padding:0;
        min-block-size:1.5rem;text-decoration:underline;text-underline-offset:.15em;
        cursor:pointer}
        [aria-busy=true]{opacity:.6}
        """
}
