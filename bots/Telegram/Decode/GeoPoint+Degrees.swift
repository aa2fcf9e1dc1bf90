import Domain

extension GeoPoint {
    /// Nil for what is no place on the earth.
    init?(degrees latitude: Double?, _ longitude: Double?) {
        guard let latitude, let longitude, (-90...90).contains(latitude), (-180...180).contains(longitude)
        else {
            return nil
        }
        self.init(latitude: latitude, longitude: longitude)
    }
}
