import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Headings that name what they hold, and those that only seem to.
@Suite struct HeadingRoleTests {
  @Test(arguments: roles)
  func namesWhatItHolds(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  @Test(arguments: plain)
  func falseFriendsArePlain(row: ReadingRow) {
    #expect(ReadingText.heading(row.line) == row.expected)
  }

  static let roles = ReadingRow.table(
    #"""
    1. Introduction => focus «Introduction» #1
    1.2 Topic => tasks «Topic» #2
    Daily => aside «Daily»
    Weekly review => apparatus «Weekly review»
    Weekend project => project «Weekend project»
    Year 3 Outcomes => outcomes «Year 3 Outcomes»
    📈 Year 4 Outcomes => outcomes «Year 4 Outcomes»
    🎯 Phase 5 Exit Criteria => outcomes «Phase 5 Exit Criteria»
    By the end of Q1 you will => outcomes «By the end of Q1 you will»
    🧍 What You Are After Phase 5 => apparatus «What You Are After Phase 5»
    🔥 Final Thought => apparatus «Final Thought»
    Mini Project => project «Mini Project»
    Capstone Project: => project «Capstone Project»
    Final Project => project «Final Project»
    Project: X => project «X»
    Projects => project «Projects»
    Project 1: Build a CLI => project «Build a CLI» counts #1
    Hands-on project => project «Hands-on project»
    Proyecto final => project «Proyecto final»
    Projet => project «Projet»
    Projekt => project «Projekt»
    Proje => project «Proje»
    Проект => project «Проект»
    项目 => project «项目»
    Dự án => project «Dự án»
    Deliverables => deliverable «Deliverables»
    Entregable => deliverable «Entregable»
    Livrable => deliverable «Livrable»
    Ergebnis => deliverable «Ergebnis»
    Outcomes => outcomes «Outcomes»
    Learning Outcomes => outcomes «Learning Outcomes»
    Expected outcomes => outcomes «Expected outcomes»
    Success criteria => outcomes «Success criteria»
    You will be able to => outcomes «You will be able to»
    By the end… => outcomes «By the end…»
    Resultados => outcomes «Resultados»
    Al final podrás => outcomes «Al final podrás»
    À la fin, vous saurez => outcomes «À la fin, vous saurez»
    Am Ende kannst du => outcomes «Am Ende kannst du»
    Textbook => apparatus «Textbook»
    Academic Integrity => apparatus «Academic Integrity»
    Office hours => apparatus «Office hours»
    Lernziele => outcomes «Lernziele»
    Project 2: baz => project «baz» counts #2
    Stretch Goals => tasks «Stretch Goals» optional
    Week 3 Project: Todo App => project «Todo App»
    📚 Recommended Resources => apparatus «Recommended Resources»
    Resources & Links => apparatus «Resources & Links»
    How to use this roadmap => apparatus «How to use this roadmap»
    Todo App Project => project «Todo App Project»
    Table of Contents => apparatus «Table of Contents»
    Prerequisites => focus «Prerequisites»
    一、概述 => focus «概述» #1
    Learn => tasks «Learn»
    Key Concepts => tasks «Key Concepts»
    Goals => goal «Goals»
    Weekly Goals => goal «Weekly Goals»
    What you'll learn => outcomes «What you'll learn»
    What's Next? => apparatus «What's Next?»
    Next Steps => apparatus «Next Steps»
    FAQ => apparatus «FAQ»
    License => apparatus «License»
    📖 Table of Contents => apparatus «Table of Contents»
    Tips & Tricks => apparatus «Tips & Tricks»
    Daily Schedule => apparatus «Daily Schedule»
    Sample Weekly Schedule => apparatus «Sample Weekly Schedule»
    Success Metrics => outcomes «Success Metrics»
    DO NOT DO YET => apparatus «DO NOT DO YET»
    If you want next => apparatus «If you want next»
    Legend => apparatus «Legend»
    Key => aside «Key»
    Notes => apparatus «Notes»
    Learning Objectives => goal «Learning Objectives»
    Key Deliverables => deliverable «Key Deliverables»
    ⏱️ Target time => targetTime «Target time»
    Duration: 4 weeks => targetTime «4 weeks»
    Options => options «Options»
    Choose one of => options «Choose one of» choice 1...1
    Choose One Project => project «Choose One Project» choice 1...1
    Proyecto 1: Blog => project «Blog» counts #1
    Objetivos => goal «Objetivos»
    Recursos => apparatus «Recursos»
    Resultados de aprendizaje => outcomes «Resultados de aprendizaje»
    Al final de este mes podrás => outcomes «Al final de este mes podrás»
    К концу месяца вы сможете => outcomes «К концу месяца вы сможете»
    学习目标 => goal «学习目标»
    参考资料 => apparatus «参考资料»
    推荐资源 => apparatus «推荐资源»
    实战项目 => project «实战项目»
    Kaynaklar => apparatus «Kaynaklar»
    Hedefler => goal «Hedefler»
    Mini Proje => project «Mini Proje»
    Содержание => apparatus «Содержание»
    Итоговый проект => project «Итоговый проект»
    Q&A => apparatus «Q&A»
    Resources for Week 1 => apparatus «Resources for Week 1»
    Focus: APIs => focus «APIs»
    Goal: Ship it => goal «Ship it»
    Learn: Python => tasks «Python»
    Output => deliverable «Output»
    Readings => apparatus «Readings»
    Overview => focus «Overview»
    Summary => focus «Summary»
    Books => apparatus «Books»
    Capstone (choose 1) => project «Capstone» choice 1...1
    Capstone: Build X => project «Build X»
    Electives (pick 2) => options «Electives» choice 2...2
    Electives (choose any two) => options «Electives» choice 2...2
    Target role: SRE => «Target role: SRE»
    Closing => aside «Closing»
    Conclusion => apparatus «Conclusion»
    Daily Tasks => practice «Daily Tasks»
    Weekly Project => project «Weekly Project»
    Weekly Projects => project «Weekly Projects»
    Test Project => project «Test Project»
    Project #3 => project «Project #3» counts #3
    Projects (pick 2) => project «Projects» choice 2...2
    Manhattan Project => project «Manhattan Project»
    """#)

  static let plain = ReadingRow.table(
    #"""
    2) Foo => «Foo» #2
    Week-long project => «Week-long project»
    Month-end closing => «Month-end closing»
    Day-to-day operations => «Day-to-day operations»
    Phase-locked loops => «Phase-locked loops»
    Level design => «Level design»
    Part of speech tagging => «Part of speech tagging»
    A Tour of Go => «A Tour of Go»
    May the force => «May the force»
    March algorithms => «March algorithms»
    Second-order effects => «Second-order effects»
    Project Management => «Project Management»
    Project structure => «Project structure»
    Project Planning => «Project Planning»
    Project-based learning => «Project-based learning»
    Task 12 – Foo => «Foo» counts #12
    Exercise 3: bar => «bar» counts #3
    Optional: Rust => «Rust» optional
    Optional<T> in Swift => «Optional<T> in Swift»
    Optional chaining => «Optional chaining»
    **Foo** and **Bar** => «**Foo** and **Bar**»
    1️⃣ Foundations => «Foundations» #1
    Module 1.2 – Variables => «Module 1.2 – Variables» #2
    Kubernetes Resources => «Kubernetes Resources»
    Open Source Projects => «Open Source Projects»
    Setting up a project => «Setting up a project»
    Weekly Breakdown => «Weekly Breakdown»
    12-Week Plan => «12-Week Plan»
    100 Days of Code => «100 Days of Code»
    Tools => «Tools»
    II. Methods => «Methods» #2
    Level 3D graphics => «Level 3D graphics»
    First Steps => «First Steps»
    Study Schedule => «Study Schedule»
    Day One Patch => «Day One Patch»
    Final Exam => «Final Exam»
    Choose your track (choose one) => «Choose your track» choice 1...1
    Foundations (conceptual) => «Foundations (conceptual)» conceptual
    Networking – deep dive => «Networking – deep dive» deep
    Networking [optional] => «Networking [optional]» optional
    (Optional) Networking => «Networking» optional
    Bonus => «Bonus» optional
    Bonus: Foo => «Foo» optional
    Märzen => «Märzen»
    Set theory => «Set theory»
    Out of memory => «Out of memory»
    Ago => «Ago»
    Mars rover => «Mars rover»
    Lab 3: foo => «foo» counts #3
    Challenge 2 => «Challenge 2» counts #2
    Problem 1.2 => «Problem 1.2» counts #2
    Question 5: why => «why» counts #5
    Practice 3 => «Practice 3» counts #3
    D3.js => «D3.js»
    H2 headings => «H2 headings»
    H1 => «H1»
    C++ basics => «C++ basics»
    A/B testing => «A/B testing»
    A.I. basics => «A.I. basics»
    X-ray => «X-ray»
    3 ways to learn => «3 ways to learn»
    10x engineer => «10x engineer»
    2-phase commit => «2-phase commit»
    3D graphics => «3D graphics»
    1-2 weeks: Basics => «1-2 weeks: Basics»
    5 Whys => «5 Whys»
    12-Factor App => «12-Factor App»
    Level Up => «Level Up»
    Step by step => «Step by step»
    Unit testing => «Unit testing»
    Block storage => «Block storage»
    Chapter summaries => «Chapter summaries»
    Session management => «Session management»
    Term structure => «Term structure»
    Track your progress => «Track your progress»
    Module bundlers => «Module bundlers»
    Sprint planning => «Sprint planning»
    Stage fright => «Stage fright»
    Milestones => «Milestones»
    Section on graphs => «Section on graphs»
    Year in review => «Year in review»
    Quarter-end => «Quarter-end»
    Semester abroad => «Semester abroad»
    Week => «Week»
    Phase Zero => «Phase Zero»
    Level A1 – German => «Level A1 – German»
    Level A1 => «Level A1»
    W1D2 => «W1D2»
    Week 1.5 => «Week 1.5» #5
    0. Setup => «Setup» #0
    ### Weird => «### Weird»
    Deliverables for Q1 => «Deliverables for Q1»
    Time complexity => «Time complexity»
    Domain-driven design => «Domain-driven design»
    Course overview => focus «Course overview»
    Domain 1.2 Identity => «Domain 1.2 Identity» #2
    Parts I know best => «Parts I know best»
    At the end of the stack => outcomes «At the end of the stack»
    Time management => «Time management»
    Target audience => «Target audience»
    Learn Python => «Learn Python»
    Topics covered in this module => «Topics covered in this module»
    Steps to deploy => «Steps to deploy»
    Tasks for Week 1 => «Tasks for Week 1»
    Study Plan => «Study Plan»
    Introduction to Rust => «Introduction to Rust»
    References and Borrowing => «References and Borrowing»
    Links in the chain => «Links in the chain»
    Notes API => «Notes API»
    Book Club App => «Book Club App»
    Support Vector Machines => «Support Vector Machines»
    Index Structures => «Index Structures»
    Keys and Values => «Keys and Values»
    Key-Value Stores => «Key-Value Stores»
    Metrics & Monitoring => «Metrics & Monitoring»
    Metrics => «Metrics»
    Principles => «Principles»
    Rules of Thumb => «Rules of Thumb»
    Templates => «Templates»
    Template Engines => «Template Engines»
    About Face => «About Face»
    Contact Form => «Contact Form»
    Usage => «Usage»
    Content Security Policy => «Content Security Policy»
    Assessment => «Assessment»
    Evaluation => «Evaluation»
    Beyond the basics => «Beyond the basics»
    Daily Standups => «Daily Standups»
    Project Euler => «Project Euler»
    The Rust Project => «The Rust Project»
    """#)
}
