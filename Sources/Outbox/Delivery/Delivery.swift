import Domain
import Networks

/// One intent on its way out, without I/O or clock: takes an event, returns what is to be done.
///
/// Legal transitions; any other event changes nothing:
/// ```
/// waiting    → attempting (start) · suppressed · givenUp (expire)
/// attempting → sent · retrying (slow down, no connection, unreachable where idempotent, moved once, abandoned) · held (unauthorised)
///            · givenUp (refused, moved twice, uncertain, interrupted) · waiting (interrupted, idempotent)
/// retrying   → attempting (start) · suppressed · givenUp (expire)
/// held       → waiting (release) · suppressed · givenUp (expire)
/// ```
/// `sent`, `givenUp` and `suppressed` are final. Crash states of a network that cannot tell a repetition: if
/// we crash before `attempting` is durable, nothing was called; if after, the next run gives it up as
/// uncertain, whether it was called or not.
package struct Delivery: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case waiting
        case attempting
        case retrying(Pause)
        case held
        case sent(SentMessage)
        case givenUp(OutcomeReason)
        case suppressed(OutcomeReason)
    }

    package enum Event: Hashable, Sendable {
        /// It is its turn.
        case start
        /// The network took it.
        case sent(SentMessage)
        /// The network did not, or may have.
        case failed(NetworkFault)
        /// The process that was calling is gone.
        case interrupted
        /// The call was never made: what had to be durable before it is not.
        case abandoned
        /// It may have outlived its use.
        case expire
        /// Credentials were renewed.
        case release
        case suppress(OutcomeReason)
    }

    package enum Action: Hashable, Sendable {
        case none
        /// Call the network; where an outcome is given, only when that is durable.
        case call(after: Outcome?)
        /// Append an outcome.
        case record(Outcome)
    }

    /// The intent's entry.
    package let number: Int
    package let intent: Intent
    /// When the intent was accepted, milliseconds UTC.
    package private(set) var since: Int64
    package private(set) var state: State = .waiting
    /// Tries that counted.
    package private(set) var attempts = 0
    /// The chat's new id, where the network said that it moved.
    package private(set) var movedTo: String?
    private let terms: DeliveryTerms

    package init(number: Int, intent: Intent, since: Int64, terms: DeliveryTerms = DeliveryTerms()) {
        self.number = number
        self.intent = intent
        self.since = since
        self.terms = terms
    }

    /// Nothing will be sent for it any more.
    package var isSettled: Bool {
        switch state {
        case .waiting, .attempting, .retrying, .held: false
        case .sent, .givenUp, .suppressed: true
        }
    }

    /// When it is given up, milliseconds UTC.
    package var expiresAt: Int64 { since + terms.lifetime(of: intent.kind) }

    /// Takes an event at `now` (milliseconds UTC); `isIdempotent` is the network's.
    package mutating func handle(
        _ event: Event,
        at now: Int64,
        isIdempotent: Bool,
        using generator: inout some RandomNumberGenerator
    ) -> Action {
        switch (state, event) {
        case (.waiting, .start), (.retrying, .start):
            return start(at: now, isIdempotent: isIdempotent)
        case (.attempting, .sent(let message)):
            state = .sent(message)
            return .record(
                Outcome(.sent, at: now, attempts: attempts, chat: message.chat, message: message.message)
            )
        case (.attempting, .failed(let fault)):
            return fail(fault, at: now, isIdempotent: isIdempotent, using: &generator)
        case (.attempting, .interrupted):
            guard !isIdempotent else {
                state = .waiting
                return .none
            }
            return giveUp(OutcomeReason(.uncertain), at: now)
        case (.attempting, .abandoned):
            attempts -= 1
            let wait = terms.backOff(after: 1, using: &generator)
            state = .retrying(Pause(since: now, until: now + wait))
            return .none
        case (.waiting, .expire), (.retrying, .expire), (.held, .expire):
            return now >= expiresAt ? giveUp(OutcomeReason(.tooOld), at: now) : .none
        case (.held, .release):
            state = .waiting
            return .none
        case (.waiting, .suppress(let reason)), (.retrying, .suppress(let reason)),
            (.held, .suppress(let reason)):
            state = .suppressed(reason)
            return .record(Outcome(.suppressed, at: now, attempts: attempts, reason: reason))
        default:
            return .none
        }
    }

    /// The clock was set back to `now`: what it calls the future has been.
    mutating func setBack(to now: Int64) {
        since = min(since, now)
        if case .retrying(let pause) = state { state = .retrying(pause.afterSettingBack(to: now)) }
    }

    private mutating func start(at now: Int64, isIdempotent: Bool) -> Action {
        state = .attempting
        attempts += 1
        return .call(after: isIdempotent ? nil : Outcome(.attempting, at: now, attempts: attempts))
    }

    private mutating func fail(
        _ fault: NetworkFault,
        at now: Int64,
        isIdempotent: Bool,
        using generator: inout some RandomNumberGenerator
    ) -> Action {
        switch fault {
        case .refused(let what):
            return giveUp(OutcomeReason(.refused, detail: what), at: now)
        case .unauthorised(let what):
            guard now < expiresAt else { return giveUp(OutcomeReason(.tooOld), at: now) }
            state = .held
            attempts -= 1
            let reason = OutcomeReason(.unauthorised, detail: what)
            return .record(Outcome(.failed, at: now, attempts: attempts, reason: reason))
        case .moved(let chat):
            guard movedTo == nil else { return giveUp(OutcomeReason(.movedAgain), at: now) }
            movedTo = chat
            return retry(Pause(since: now, until: now), chat: chat, OutcomeReason(.moved))
        case .slowDown(let seconds):
            return retry(Pause(since: now, seconds: seconds), OutcomeReason(.slowDown))
        case .notConnected(let what), .unreachable(let what):
            guard isIdempotent || !fault.mayHaveArrived else {
                return giveUp(OutcomeReason(.uncertain, detail: what), at: now)
            }
            let wait = terms.backOff(after: attempts, using: &generator)
            return retry(
                Pause(since: now, until: now + wait),
                OutcomeReason(.unreachable, detail: what)
            )
        }
    }

    private mutating func retry(_ pause: Pause, chat: String? = nil, _ reason: OutcomeReason) -> Action {
        guard pause.since < expiresAt else { return giveUp(OutcomeReason(.tooOld), at: pause.since) }
        state = .retrying(pause)
        return .record(
            Outcome(
                .failed,
                at: pause.since,
                attempts: attempts,
                chat: chat,
                reason: reason,
                until: pause.until
            )
        )
    }

    private mutating func giveUp(_ reason: OutcomeReason, at now: Int64) -> Action {
        state = .givenUp(reason)
        return .record(Outcome(.givenUp, at: now, attempts: attempts, reason: reason))
    }

    /// Takes in an outcome that the journal holds, in the journal's order.
    package mutating func replay(_ outcome: Outcome) {
        guard !isSettled else { return }
        attempts = outcome.attempts
        switch outcome.status {
        case .attempting: state = .attempting
        case .sent, .delivered, .read:
            state = .sent(SentMessage(chat: outcome.chat ?? "", message: outcome.message ?? ""))
        case .failed:
            // What was held tries again: the operator has started us anew.
            state = outcome.until.map { .retrying(Pause(since: outcome.at, until: $0)) } ?? .waiting
            movedTo = outcome.chat ?? movedTo
        case .suppressed: state = .suppressed(outcome.reason ?? OutcomeReason(.other))
        case .givenUp: state = .givenUp(outcome.reason ?? OutcomeReason(.other))
        }
    }
}

extension NetworkFault {
    /// Whether the message may have gone out in spite of the fault: the answer was lost, not the request.
    package var mayHaveArrived: Bool {
        if case .unreachable = self { true } else { false }
    }
}
