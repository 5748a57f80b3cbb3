/// A button that does one thing with nothing to fill in, for the rows of a list.
struct OneClickForm {
    /// Where it is posted to.
    let address: Href
    let key: FormKey
    /// What the thing is done to, by field.
    let values: [(name: String, value: String)]
    let button: String

    init(to address: Href, key: FormKey, values: [(name: String, value: String)], _ button: String)
    {
        (self.address, self.key, self.values, self.button) = (address, key, values, button)
    }

    var html: HTML {
        """
        <form method="post" action="\(address)">\(key.fields)\
        \(values.map { FormKey.hidden($0.name, $0.value) })\
        <button class="btn sec">\(button)</button></form>
        """
    }
}
