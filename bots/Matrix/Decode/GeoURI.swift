import Domain

/// `geo:-6.2,106.8;u=35` (RFC 5870).
enum GeoURI {
    /// Nil for what is no place on the earth.
    static func point(_ text: String) -> GeoPoint? {
        guard text.hasPrefix("geo:"), text.utf8.count <= 256 else { return nil }
        let place = text.dropFirst(4).prefix { $0 != ";" && $0 != "?" }
        let numbers = place.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        guard (2...3).contains(numbers.count), let latitude = numbers[0], let longitude = numbers[1],
            (-90...90).contains(latitude), (-180...180).contains(longitude)
        else { return nil }
        return GeoPoint(latitude: latitude, longitude: longitude)
    }
}
