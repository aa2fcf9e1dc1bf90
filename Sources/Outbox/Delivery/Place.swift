import Networks

/// A chat of a network, or a person there: where one message after another goes.
package struct Place: Hashable, Sendable {
    /// The network's name.
    package var network: String
    package var target: OutgoingMessage.Target

    package init(network: String, target: OutgoingMessage.Target) {
        self.network = network
        self.target = target
    }
}
