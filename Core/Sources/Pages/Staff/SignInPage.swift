/// Sign in as one of the invented people of a demonstration: `/inloggen`.
public struct SignInPage: Page {
    public let accounts: [Account]
    public let key: FormKey

    public init(accounts: [Account], key: FormKey) {
        (self.accounts, self.key) = (accounts, key)
    }

    public struct Account: Sendable {
        public let code: String
        public let name: String
        public let role: String

        public init(_ code: String, name: String, role: String) {
            (self.code, self.name, self.role) = (code, name, role)
        }

        var button: ChoiceButton {
            ChoiceButton(name: "account", choice: Choice(code, name), remark: role)
        }
    }

    public func title(_ say: Language) -> String { say(.signIn) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            \(PageHead(say(.signIn), lead: say(.signInLead), isIntro: true).html)\
            <form method="post" action="/inloggen">\(key.fields)
            <div class="accounts gap">\(accounts.map(\.button.html))</div></form>
            """
    }
}
