/// A language in which the law's own words are kept. Pages are shown in more languages.
public enum LegalLanguage: String, CaseIterable, Sendable { case nl, en }
