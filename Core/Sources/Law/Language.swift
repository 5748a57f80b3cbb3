public enum Language: String, CaseIterable, Sendable { case nl, en }
