import Domain
import Testing

@testable import Intake

@Suite("Single cases of alignment")
struct AlignmentCaseTests {
    @Test("Equal short texts of different people in one minute stay with their people")
    func shortTexts() {
        var scene = AlignmentScene()
        scene.log(0, "b", "Siap")
        scene.log(0, "a", "Siap")
        for label in ["A", "B", "C", "A"] { scene.read(0, label, "Siap") }
        #expect(scene.decide() == [.matches(1), .matches(0), .add, .add])
    }

    @Test("A post of the phone's own clock is met a minute off, a row of equal ones as a row")
    func skew() {
        var scene = AlignmentScene()
        for minute in 0..<4 { scene.log(minute, "a", "Siap") }
        for minute in 1..<5 { scene.read(minute, "A", "Siap") }
        #expect(scene.decide().allSatisfy { if case .matches = $0 { true } else { false } })
    }

    @Test("Where the file began only after the log ended, an equal text a minute later is kept and listed")
    func edge() {
        var scene = AlignmentScene()
        scene.log(0, "a", "Siap")
        scene.read(1, "A", "Siap")
        #expect(scene.decide(period: 1...9) == [.ambiguous([0])])
        #expect(scene.decide(period: 0...9) == [.matches(0)])
    }

    @Test("A deletion goes to the post between the same neighbours")
    func deletion() {
        var scene = AlignmentScene()
        for text in ["satu", "dua", "tiga", "empat"] { scene.log(0, "a", text) }
        for text in ["satu", "", "tiga"] { scene.read(0, "A", text) }
        scene.records[1].isDeleted = true
        #expect(scene.decide() == [.matches(0), .revises(1, .deletion, earlier: false), .matches(2)])
    }

    @Test("A deletion that may be of either of two posts is kept and listed")
    func doubtfulDeletion() {
        var scene = AlignmentScene()
        scene.log(0, "a", "satu")
        scene.log(0, "a", "dua")
        scene.read(0, "A", "")
        scene.records[0].isDeleted = true
        #expect(scene.decide() == [.ambiguous([0, 1])])
    }

    @Test("An older export tells what a deleted post said, once")
    func earlierText() {
        var scene = AlignmentScene()
        scene.log(0, "a", "")
        scene.logged[0].isDeleted = true
        scene.read(0, "A", "rahasia")
        #expect(scene.decide() == [.revises(0, .edit, earlier: true)])
        scene.logged[0].wordings = [.of("rahasia")]
        #expect(scene.decide() == [.matches(0)])
    }

    @Test("An edit and its older wording are told apart by the mark, and both are known afterwards")
    func edits() {
        var scene = AlignmentScene()
        scene.log(0, "a", "rapat jam 8")
        scene.read(0, "A", "rapat jam 9")
        scene.records[0].isEdited = true
        #expect(scene.decide() == [.revises(0, .edit, earlier: false)])
        scene.logged[0].isEdited = true
        scene.records[0].isEdited = false
        #expect(scene.decide() == [.revises(0, .edit, earlier: true)])
        scene.logged[0].wordings = [.of("rapat jam 9")]
        #expect(scene.decide() == [.matches(0)])
        scene.logged[0].isEdited = false
        scene.logged[0].wordings = []
        #expect(scene.decide() == [.add])
    }

    @Test("Photos come to the posts that left them out, in order; another photo is a new post")
    func photos() {
        var scene = AlignmentScene()
        for entry in 0..<2 {
            scene.log(0, "a", "")
            scene.logged[entry].kind = .unavailable
            scene.logged[entry].media = .leftOut
        }
        for (index, name) in ["p", "q", "r"].enumerated() {
            scene.read(0, "A", "")
            scene.records[index].kind = .photo
            scene.records[index].media = .here([name])
        }
        let media = AlignmentDecision.revises(0, .media, earlier: false)
        #expect(scene.decide() == [media, .revises(1, .media, earlier: false), .add])
        scene.logged[0].media = .here(["q"])
        #expect(scene.decide().contains(.matches(0)))
        #expect(scene.decide()[1] == .matches(0))
    }

    @Test("Another copy of a photo joins the post of the same caption; without one it is kept and listed")
    func copies() {
        var scene = AlignmentScene()
        scene.log(0, "a", "Penanganan pohon tumbang di Jalan Merdeka")
        scene.logged[0].kind = .photo
        scene.logged[0].media = .here(["sent"])
        scene.records = [
            FileRecord(
                milliseconds: AlignmentScene.start,
                label: "A",
                kind: .photo,
                key: scene.logged[0].key,
                media: .here(["received"])
            )
        ]
        #expect(scene.decide() == [.revises(0, .media, earlier: false)])
        scene.logged[0].media = .here(["sent", "received"])
        #expect(scene.decide() == [.matches(0)])
        scene.logged[0].media = .here(["sent"])
        scene.logged[0].key = .empty
        scene.records[0].key = .empty
        #expect(scene.decide() == [.ambiguous([0])])
    }

    @Test("Announcements meet by their sort, because every phone names people its own way")
    func announcements() {
        var scene = AlignmentScene()
        scene.log(0, nil, "Sekda menambahkan Budi")
        scene.log(0, nil, "Sekda keluar")
        for (entry, event) in [SystemEvent.Event.memberAdded, .memberLeft].enumerated() {
            scene.logged[entry].kind = .system
            scene.logged[entry].event = event
        }
        scene.read(0, nil, "Pak Sekda menambahkan Anda")
        scene.read(0, nil, "Pak Sekda menambahkan Citra")
        for place in 0..<2 {
            scene.records[place].kind = .system
            scene.records[place].event = .memberAdded
        }
        #expect(scene.decide() == [.matches(0), .add])
    }

    @Test("Unknown senders meet unknown authors one to one, and where the log has fewer, all are kept")
    func strangers() {
        var scene = AlignmentScene()
        scene.log(0, "x", "Siap")
        scene.read(0, "P", "Siap")
        #expect(scene.decide() == [.matches(0)])
        scene.read(0, "Q", "Siap")
        #expect(scene.decide() == [.ambiguous([0]), .ambiguous([0])])
        scene.log(0, "y", "Siap")
        #expect(Set(scene.decide()) == [.matches(0), .matches(1)])
    }

    @Test("A minute full of equal posts costs no more than its length")
    func fullMinute() {
        var scene = AlignmentScene()
        for _ in 0..<6000 {
            scene.log(0, "a", "Siap")
            scene.read(0, "A", "Siap")
        }
        for _ in 0..<300 {
            scene.read(0, "A", "")
            scene.records[scene.records.count - 1].isDeleted = true
        }
        scene.log(0, "a", "satu")
        #expect(scene.decide().prefix(6000).allSatisfy { if case .matches = $0 { true } else { false } })
    }
}
