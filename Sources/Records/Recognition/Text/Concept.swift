/// What a word stands for, whatever its spelling or language: the alphabet of the phrases.
///
/// A word may stand for several; the vocabulary (`Vocabulary+….swift`) says for which.
package enum Concept: UInt8, CaseIterable, Sendable {
    // How one turns to somebody.
    case honorific, title, plural, greeting, thanks, sorry, ready, okay, praise, mourning, wish
    // Asking and deciding.
    case please, request, permit, permitted, grant, deny, postpone, condition
    // Negation and modality.
    case not, notYet, dont, can, must, should, will, want
    // Time and progress.
    case done, doing, partly, waiting, soon, day, month, clock, again
    // Persons.
    case me, we, you, they
    // What requests are about.
    case presence, absence, late, delegate, leave, attend, depart, goHome, use, openClose, hold, change
    case travel, illness, family, letter, buy
    // What officials do.
    case speak, handle, command, monitor, gather, give
    // Things.
    case meeting, activity, hazard, damage, weak, place, unit, people, photo, data, facility, venue, link
    case attendanceList, report, agenda, rest, eat, permitObject, event
    // Questions.
    case question, questionWord
    // Announcing.
    case announce, invite, rule, hearsay, drill, drillObject, joke
    // Grammar.
    case active, passive, stem, noun, forPurpose, because, together, but, all, relative, this, that
    case number
    // Marks.
    case thumbUp, prayHands, checkMark, crossMark, otherEmoji, laugh
}
