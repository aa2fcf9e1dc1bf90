import Domain

/// The questions of a digest in SQL; times are in milliseconds UTC, kinds in ``PostKind/code``.
enum ActivitySQL {
    /// Of forum ?1 from ?2 up to ?3: the latest sender row of each author, then the counts.
    static let counts = """
        SELECT max(k), sum(posts), sum(photos), sum(edited), sum(deleted), sum(system) FROM (
          SELECT p.sender AS k,
            count(*) - sum(p.kind IS \(PostKind.system.code)) AS posts,
            sum(coalesce(c.kind, p.kind) IS \(PostKind.photo.code)) AS photos,
            sum(coalesce(c.edited, p.edited)) AS edited,
            sum(coalesce(c.deleted, p.deleted)) AS deleted,
            sum(p.kind IS \(PostKind.system.code)) AS system
          FROM post AS p INDEXED BY post_time LEFT JOIN current AS c ON c.entry = p.entry
          WHERE p.revises IS NULL AND p.forum = ?1 AND p.at >= ?2 AND p.at < ?3
          GROUP BY p.sender) AS g
          LEFT JOIN sender AS s ON s.key = g.k
        GROUP BY s.id ORDER BY s.id
        """

    /// Of forum ?1 before ?2: sender row, time and entry of each author's latest post, number of posts.
    static let presence = """
        SELECT sender, max(at), entry, sum(posts) FROM (
          SELECT sender, max(at) AS at, entry, count(*) AS posts FROM post INDEXED BY post_time
          WHERE revises IS NULL AND forum = ?1 AND at < ?2 AND sender IS NOT NULL
          GROUP BY sender) AS g
          JOIN sender AS s ON s.key = g.sender
        GROUP BY s.id ORDER BY s.id
        """

    /// Of forum ?1 from ?2 up to ?3: post, sender, wording and each picture that is here.
    static let photos = """
        SELECT p.entry, p.at, p.zone, p.sender,
          CASE WHEN c.wording IS NULL THEN p.text
            ELSE (SELECT w.text FROM post AS w WHERE w.entry = c.wording) END,
          coalesce(c.deleted, p.deleted), a.name, a.sha256, a.size, a.mime
        FROM post AS p INDEXED BY post_time LEFT JOIN current AS c ON c.entry = p.entry
          LEFT JOIN current_media AS m ON m.entry = p.entry
          CROSS JOIN attachment AS a ON a.entry = coalesce(m.source, p.entry)
        WHERE p.revises IS NULL AND p.forum = ?1 AND p.at >= ?2 AND p.at < ?3
          AND a.sha256 IS NOT NULL AND a.mime LIKE 'image/%' AND NOT \(Restriction.holds("p"))
        ORDER BY p.at, p.entry, m.position, a.position
        """

    /// Accepted at ?1 behind entry ?2 or later but before ?5, posted before ?3, in forum ?4 or any: a page.
    static let late = """
        SELECT \(PostRows.columns) FROM post AS p INDEXED BY post_accepted
          LEFT JOIN current AS c ON c.entry = p.entry
        WHERE p.accepted >= ?1 AND p.accepted < ?5 AND (p.accepted, p.entry) > (?1, ?2) AND p.revises IS NULL AND p.at < ?3
          AND (?4 IS NULL OR p.forum = ?4) AND NOT \(Restriction.holds("p"))
        ORDER BY p.accepted, p.entry LIMIT \(JournalView.page)
        """
}
