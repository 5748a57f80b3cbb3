/// A few minutes before a session ends: the script opens this window, so that nobody loses what
/// they typed. Without script nobody sees it.
struct SessionWarning {
    let secondsLeft: Int
    let key: FormKey

    /// Time to finish a sentence, not so much that it comes at every pause (WCAG 2.2.1 asks for at
    /// least twenty seconds).
    private static let minutes = 5

    func html(_ say: Language) -> HTML {
        """
        <dialog id="sessie" class="card" data-session-ends="\(secondsLeft)" \
        data-session-warns="\(Self.minutes * 60)" aria-labelledby="sessie-naam">
        <h2 id="sessie-naam">\(say(.sessionEnds))</h2>
        <p>\(say(.sessionEndsWhy(minutes: Self.minutes)))</p>
        <form class="gap" method="post" action="/verleng">\(key.fields)\
        \([Button.submit(say(.staySignedIn))].html)</form>
        </dialog>
        """
    }
}
