/// A form of one button, for a row of a list.
struct OneClick {
    let address: Href
    let key: FormKey
    /// What is sent along unseen, by name.
    let values: [(name: String, value: String)]
    let label: String
    /// What it is about, for those who do not see the row.
    let about: String

    var html: HTML {
        let hidden = values.map { FormKey.hidden($0.name, $0.value) }
        return """
            <form method="post" action="\(address)">\(key.fields)\(hidden)\
            <button class="btn sec">\(label)<span class="vh">: \(about)</span></button></form>
            """
    }
}
