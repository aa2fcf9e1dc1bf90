/// Words of an entry: a UTF-8 byte range of its text.
///
/// A record cites and does not copy, so that what is erased there is gone here.
package struct Citation: Hashable, Sendable {
    package let entry: Int
    package let range: Range<Int>

    package init(entry: Int, range: Range<Int>) {
        self.entry = entry
        self.range = range
    }
}
