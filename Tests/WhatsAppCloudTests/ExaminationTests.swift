import Domain
import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// What `titian doctor` is told.
@Suite struct ExaminationTests {
    @Test func aSoundSetUpIsGood() async {
        #expect(await Meta().network.examine().map(\.level) == [.good, .good])
    }

    @Test func aWrongTokenIsBad() async {
        var settings = WhatsAppCloudSettings.test
        settings.accessToken = "other"
        let findings = await Meta(settings).network.examine()
        #expect(findings.map(\.level) == [.bad, .bad])
        #expect(findings[0].advice != .none)
    }

    @Test func withoutAnAccountTheSubscriptionIsOnlyHintedAt() async {
        var settings = WhatsAppCloudSettings.test
        settings.accountID = nil
        let findings = await Meta(settings).network.examine()
        #expect(findings.map(\.level) == [.good, .warning])
        #expect(findings[1].advice.english.contains("group_participants_update"))
    }

    @Test func aMissingSubscriptionAndSecretAreBad() async {
        var settings = WhatsAppCloudSettings.test
        settings.appSecret = ""
        let meta = Meta(settings)
        await meta.standIn.unsubscribe()
        #expect(await meta.network.examine().map(\.level) == [.good, .bad, .bad])
    }
}
