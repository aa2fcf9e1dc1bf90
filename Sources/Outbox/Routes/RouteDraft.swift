/// A route as `titian.yaml` states it, not yet checked.
package struct RouteDraft: Hashable, Sendable {
    /// What operators call it.
    package var name: String
    /// Forums by id or name.
    package var from: [String]
    package var to: [String]
    /// Names of ``PostKind``; any where empty.
    package var kinds: [String]
    /// Any of these words; any post where empty.
    package var words: [String]
    /// None of these words.
    package var except: [String]
    /// Author ids (`network:id`) or roles; anybody where both are empty.
    package var senders: [String]
    package var roles: [String]
    /// Telephone and identity numbers are masked.
    package var discreet: Bool
    /// Goes out at night and in prayer times too.
    package var emergency: Bool

    package init(
        name: String,
        from: [String],
        to: [String],
        kinds: [String] = [],
        words: [String] = [],
        except: [String] = [],
        senders: [String] = [],
        roles: [String] = [],
        discreet: Bool = true,
        emergency: Bool = false
    ) {
        self.name = name
        self.from = from
        self.to = to
        self.kinds = kinds
        self.words = words
        self.except = except
        self.senders = senders
        self.roles = roles
        self.discreet = discreet
        self.emergency = emergency
    }
}
