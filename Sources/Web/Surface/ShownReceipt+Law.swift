import Law
import Pages

extension ShownReceipt {
    /// The receipt of a term in words, with what is not certain.
    init(_ receipt: Receipt, of law: Corpus, _ say: Language) {
        let text = law.text(of: receipt.rule, on: receipt.version)
        self.init(
            rule: text?.words(say.legal).name ?? receipt.rule,
            article: Article(
                receipt.article, text.map { Href($0.url) }, isVerified: receipt.isVerified),
            steps: receipt.words(say.legal) + receipt.doubts, corpus: receipt.corpus,
            judgedOn: receipt.version)
    }
}
