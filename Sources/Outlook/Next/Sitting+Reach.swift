extension Sitting {
  /// How many of the first items decide about so many minutes: none takes less than five, and some
  /// may be passed over.
  package static func reach(_ minutes: Int) -> Int { minutes / 5 + Agenda.reach + 1 }
}
