import Crypto
import CryptoExtras
import Domain
import Foundation
import Networks
import StandIns
import Testing

@testable import Matrix

@Suite("Files from a homeserver")
struct MatrixMediaTests {
    private let scene = MatrixScene()

    private func fetch(_ reference: String, limit: Int64 = 1 << 30) async throws -> [UInt8] {
        var received: [UInt8] = []
        try await scene.network.media?.fetch(reference, limit: limit) { received.append(contentsOf: $0) }
        return received
    }

    /// The reference of an encrypted file, and the bytes that lie on the server.
    private func encrypted(_ plain: [UInt8], iv: [UInt8], key: [UInt8]) throws -> (
        reference: String, bytes: [UInt8]
    ) {
        let nonce = try AES._CTR.Nonce(nonceBytes: iv)
        let bytes = Array(try AES._CTR.encrypt(plain, using: SymmetricKey(data: key), nonce: nonce))
        let hash = Array(SHA256.hash(data: bytes))
        let text = { (bytes: [UInt8]) in String(decoding: Base64.encode(bytes), as: UTF8.self) }
        let json = """
            {"url":"mxc://kota.test/enc","key":{"alg":"A256CTR","k":"\(text(key))"},"iv":"\(text(iv))",\
            "hashes":{"sha256":"\(text(hash))"}}
            """
        return (json, bytes)
    }

    @Test("A file is read with the relay's token")
    func reads() async throws {
        await scene.server.keep(file: "kota.test/abc", [1, 2, 3])
        #expect(try await fetch("mxc://kota.test/abc") == [1, 2, 3])
        #expect(await scene.server.calls == ["GET /_matrix/client/v1/media/download/kota.test/abc"])
        #expect(
            await MatrixScene.fault { _ = try await fetch("mxc://kota.test/abc", limit: 2) }?.isRetryable
                == false
        )
    }

    @Test("An encrypted file is decrypted; one that was tampered with is not accepted")
    func decrypts() async throws {
        let plain = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let key = [UInt8](repeating: 0xA5, count: 32)
        // Carries from the lower half of the counter into the upper one.
        let iv = [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 0xFF, count: 8)
        var file = try encrypted(plain, iv: iv, key: key)
        await scene.server.keep(file: "kota.test/enc", file.bytes)
        #expect(try await fetch(file.reference) == plain)
        file.bytes[50_000] ^= 1
        await scene.server.keep(file: "kota.test/enc", file.bytes)
        let fault = await MatrixScene.fault { _ = try await fetch(file.reference) }
        #expect(fault == .unreachable("the file's bytes are not those that were encrypted"))
    }

    /// NIST SP 800-38A, F.5.5.
    @Test("The counter runs on over pieces of any length", arguments: [1, 7, 15, 16, 17, 33, 64])
    func pieces(_ length: Int) throws {
        let key = try #require(Hex.decode("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"))
        let iv = try #require(Hex.decode("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"))
        let cipher = try #require(
            Hex.decode(
                "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5"
                    + "2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6"
            )
        )
        var stream = try CounterStream(key: Array(key), iv: Array(iv))
        var plain: [UInt8] = []
        for start in stride(from: 0, to: cipher.count, by: length) {
            let piece = Array(cipher[start..<min(start + length, cipher.count)])
            try piece.withUnsafeBytes { try stream.decrypt($0) { plain.append(contentsOf: $0) } }
        }
        try stream.finish { plain.append(contentsOf: $0) }
        #expect(
            Hex.encode(plain)
                == "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710"
        )
    }

    @Test("What is gone is given up, what is away is tried again")
    func faults() async {
        #expect(
            await MatrixScene.fault { _ = try await fetch("mxc://kota.test/none") } == .refused("M_NOT_FOUND")
        )
        await scene.server.trouble("download", .refusal("M_NOT_YET_UPLOADED", status: 504))
        #expect(await MatrixScene.fault { _ = try await fetch("mxc://kota.test/abc") }?.isRetryable == true)
        await scene.server.trouble("download", .tooMany(milliseconds: 900))
        #expect(
            await MatrixScene.fault { _ = try await fetch("mxc://kota.test/abc") } == .slowDown(seconds: 0.9)
        )
    }

    @Test(
        "A reference that would lead elsewhere is refused without a call",
        arguments: [
            "", "https://evil.test/x", "mxc://a", "mxc://a/b/c", "mxc://a/..", "mxc://../b", "mxc://a/b?c",
            "mxc://a%2f/b",
            "{}", #"{"url":"mxc://a/b","key":{"alg":"A128CTR","k":""},"iv":"","hashes":{"sha256":""}}"#,
        ]
    )
    func strange(_ reference: String) async {
        let fault = await MatrixScene.fault { _ = try await fetch(reference) }
        #expect(fault == .refused("the file's reference is none of ours"))
        #expect(await scene.server.calls == [])
    }
}
