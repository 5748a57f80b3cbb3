/// A language in which the law's own words are kept. Pages translate for the portal.
public enum Language: String, CaseIterable, Sendable { case nl, en }
