/// A wait that began and will end, in milliseconds UTC.
///
/// The beginning is kept so that a clock that is set back does not stretch the wait.
package struct Pause: Hashable, Sendable {
    package let since: Int64
    package let until: Int64

    package init(since: Int64, until: Int64) {
        self.since = since
        self.until = max(since, until)
    }

    /// What a network asks for: at least one second, at most a day, whatever it says.
    package init(since: Int64, seconds: Double) {
        let bounded = seconds.isFinite ? min(max(seconds, 1), 86_400) : 86_400
        self.init(since: since, until: since + Int64((bounded * 1000).rounded(.up)))
    }

    /// The same wait from `now` on, where the clock says that it has not begun yet.
    package func afterSettingBack(to now: Int64) -> Pause {
        since > now ? Pause(since: now, until: now + (until - since)) : self
    }
}
