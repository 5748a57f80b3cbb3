extension Stylesheet {
    /// What only the style guide needs around the parts that it shows.
    static let guide = """
        .specimen{margin-block-end:2.5rem}.specimen>h2{margin-block-end:.25rem}
        .specimen>p{max-width:46rem}
        .shown{margin-block-start:.75rem;padding:1.25rem;background:var(--soft);
        border:1px solid var(--line);border-radius:6px}
        .states{display:grid;gap:1rem}.states>*{min-inline-size:0}
        .swatch{display:block;border:1px solid var(--control);border-radius:3px}
        .icons{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr))}
        .spark-row{display:flex;gap:1rem;align-items:center}
        .entered{white-space:pre-wrap;overflow-wrap:anywhere;max-width:46rem}
        """
}
