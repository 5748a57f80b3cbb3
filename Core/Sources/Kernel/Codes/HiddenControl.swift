extension Unicode.Scalar {
    /// Shows nothing itself and changes how others are shown or read: a control character, or a
    /// mark that turns the direction of writing (Unicode: Bidi_Control). Joiners are no such
    /// marks: Persian and Hindi names are written with them.
    public var isHiddenControl: Bool {
        properties.generalCategory == .control || properties.isBidiControl
    }
}
