extension Journal {
  package func machineValue(_ name: String) throws(JournalError) -> String? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try MachineTable(database)[name]
    }
  }

  package func setMachineValue(_ name: String, to value: String?) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try MachineTable(database).set(name, to: value)
    }
  }

  package func machineValues(_ beginning: String) throws(JournalError) -> [String: String] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      try MachineTable(database).all(beginning)
    }
  }

  package func removeMachineValues(_ beginning: String) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try MachineTable(database).removeAll(beginning)
    }
  }
}
