extension Unicode.Scalar {
    /// False of what has no shape of its own.
    ///
    /// Control characters, marks that turn the reading direction (U+202E and kin), line ends and invisible joiners
    /// can hide what follows them, or make it look like something else.
    ///
    /// - Source: The Unicode Standard, General_Category and Default_Ignorable_Code_Point.
    package var isVisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
        default: !properties.isDefaultIgnorableCodePoint
        }
    }
}
