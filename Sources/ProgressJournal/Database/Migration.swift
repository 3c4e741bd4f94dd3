/// One step of a schema, in plain SQL. Once released it is never changed, only followed by others.
package struct Migration: Sendable {
  package let name: String
  /// One or more statements. They run in a transaction of their own, with foreign keys checked at
  /// its end only, so that tables can be made anew.
  package let sql: String
  /// What follows it that SQL has no words for, in the same transaction.
  let fill: @Sendable (Database) throws(DatabaseError) -> Void

  package init(
    _ name: String, sql: String,
    fill: @escaping @Sendable (Database) throws(DatabaseError) -> Void = { _ in }
  ) {
    self.name = name
    self.sql = sql
    self.fill = fill
  }
}
