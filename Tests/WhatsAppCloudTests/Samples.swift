import Networks
import StandIns

@testable import WhatsAppCloud

extension WhatsAppCloudSettings {
    /// Fits ``MetaStandIn`` and ``MetaDeliveries`` as they are by default.
    static let test = WhatsAppCloudSettings(
        phoneNumberID: "106540352242922",
        accessToken: "EAAtoken",
        appSecret: "test_app_secret",
        verifyToken: "kata-kunci",
        accountID: "102290129340398",
        base: "http://meta.test"
    )
}

/// For what must not call anybody.
struct NoTransport: HTTPTransport {
    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        throw .unreachable("no transport")
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer { throw NetworkFault.unreachable("no transport") }
}

/// A network whose Graph API is a stand-in in this process.
struct Meta {
    let standIn: MetaStandIn
    let network: WhatsAppCloudNetwork

    init(_ settings: WhatsAppCloudSettings = .test) {
        standIn = MetaStandIn(base: settings.base)
        network = WhatsAppCloudNetwork(settings, transport: StandInTransport(standIn, base: settings.base))
    }
}
