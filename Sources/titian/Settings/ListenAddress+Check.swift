import Domain
import Foundation

extension ListenAddress {
    /// Throws where nobody can listen here now: the port is taken, or needs more rights, or the host is none of
    /// this machine's.
    func check() throws {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, "\(port)", &hints, &list) == 0, let entry = list?.pointee else {
            throw ListenFault(address: self, reason: "unknown host")
        }
        defer { freeaddrinfo(list) }
        let descriptor = socket(entry.ai_family, entry.ai_socktype, 0)
        defer { close(descriptor) }
        var one: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, entry.ai_addr, entry.ai_addrlen) == 0 else {
            throw ListenFault(address: self, reason: String(cString: strerror(errno)))
        }
    }
}

/// The service cannot listen where it should.
struct ListenFault: TitianError {
    let address: ListenAddress
    let reason: String

    var message: Wording {
        let place = "\(address.host):\(address.port)"
        return Wording(
            id: "Tidak dapat mendengarkan di \(place): \(reason).",
            en: "Cannot listen on \(place): \(reason)."
        )
    }

    var advice: Wording {
        Wording(
            id: "Hentikan program yang memakainya, atau pilih alamat lain dengan --listen.",
            en: "Stop the program that uses it, or choose another address with --listen."
        )
    }
}
