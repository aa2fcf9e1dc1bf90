import Crypto
import Domain
import Foundation
import Networks

/// Makes and signs what Meta's webhook would bring.
package struct MetaDeliveries: Sendable {
    package var appSecret: String
    package var phoneNumberID: String
    /// The business number as Meta shows it.
    package var number: String

    package init(
        appSecret: String = "test_app_secret",
        phoneNumberID: String = "106540352242922",
        number: String = "6221555550100"
    ) {
        self.appSecret = appSecret
        self.phoneNumberID = phoneNumberID
        self.number = number
    }

    /// One delivery of these messages, each a JSON object of its own.
    package func messages(_ messages: [[UInt8]], contacts: String = "[]") -> [UInt8] {
        change("messages", members: #""contacts":\#(contacts),"messages":["#, messages, "]")
    }

    /// One delivery of these statuses.
    package func statuses(_ statuses: [[UInt8]]) -> [UInt8] {
        change("messages", members: #""statuses":["#, statuses, "]")
    }

    /// The call that brings `body`, signed.
    package func call(_ body: [UInt8], path: String = "/hooks/whatsapp") -> HookCall {
        let key = SymmetricKey(data: Data(appSecret.utf8))
        let code = Hex.encode(HMAC<SHA256>.authenticationCode(for: body, using: key))
        return HookCall(
            method: "POST",
            path: path,
            headers: ["content-type": "application/json", "x-hub-signature-256": "sha256=\(code)"],
            body: body
        )
    }

    private func change(_ field: String, members: String, _ pieces: [[UInt8]], _ end: String) -> [UInt8] {
        var body = Array(
            #"{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":["#.utf8
        )
        body += #"{"field":"\#(field)","value":{"messaging_product":"whatsapp","metadata":{"#.utf8
        body += #""display_phone_number":"\#(number)","phone_number_id":"\#(phoneNumberID)"},"#.utf8
        body += members.utf8
        body += pieces.joined(separator: Array(",".utf8))
        body += end.utf8
        body += "}}]}]}".utf8
        return body
    }
}
