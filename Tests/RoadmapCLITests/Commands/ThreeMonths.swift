/// Somebody who has studied irregularly for three months: two plans and a third that rests, a pause, a
/// choice that is open, reviews due, and times recorded.
enum ThreeMonths {
  static let lines: [[String]] = [
    ["start", "year-3", "--on", "24 aug"],
    ["check", "y3.q1.1.1", "--on", "24 aug", "--for", "40m"],
    ["check", "y3.q1.1.2", "--on", "26 aug", "--for", "30m"],
    ["check", "y3.q1.1.3", "--on", "29 aug", "--for", "1h"],
    ["start", "phase-5", "--on", "7 sep", "--until", "2027-01-31"],
    ["check", "y3.q1.1.4", "--on", "7 sep"],
    ["check", "y3.q1.2.1", "--on", "8 sep"],
    ["check", "p5.b.1", "--on", "20 sep"],
    ["pause", "--on", "1 oct"],
    ["resume", "--on", "12 oct"],
    ["check", "y3.q1.2.2", "--on", "20 oct"],
    ["check", "y3.q1.project", "--on", "25 oct"],
    ["check", "y3.q2.1.1", "y3.q2.1.2", "--on", "2 nov"],
    ["check", "p5.b.2.1", "--on", "10 nov"],
    ["review", "y3.q1.1.1", "--grade", "good", "--on", "1 sep"],
    ["review", "y3.q1.1.1", "--grade", "easy", "--on", "10 oct"],
    ["review", "y3.q1.1.2", "--grade", "hard", "--on", "10 oct"],
    ["check", "staff.sep.w1.1", "--on", "12 nov"],
    ["start", "staff", "--on", "1 nov"],
    ["pause", "staff", "--on", "13 nov"],
    ["skip", "p5.d.5", "--why", "done at work"],
    ["start", "y3.q2.2.1", "--on", "18 nov"],
    ["check", "p5.c.1", "--on", "18 nov"],
    ["check", "y3.outcomes.1", "--on", "19 nov"],
  ]

  static let questions: [[String]] = [
    ["status"], ["status", "y3"], ["status", "y3.q2"], ["status", "p5", "--chart"],
    ["status", "--calendar"], ["status", "--all"], ["status", "y3.q2.2.1"], ["next"],
    ["next", "--why"], ["next", "y3", "-n", "5"], ["next", "--minutes", "45"],
    ["next", "-m", "20", "p5"], ["next", "-m", "10"], ["review", "--due"], ["prompt"],
    ["prompt", "p5"],
  ]
}
