import RoadmapModel

extension Vocabulary {
  /// What headings and labels hold: in English. A phrase is the whole of a title, or its beginning
  /// before a mark, unless its flags say more.
  static let roles: [Row] = [
    (
      role(.project, .numbersItems),
      """
      project, miniproject, mini project, project idea, project work, project task, project to build, \
      proj, capstone, build project, practice project
      """
    ),
    (
      role(.project, [.numbersItems, .plural]),
      """
      projects, mini projects, project ideas, project list, project tasks, projects to build, capstones, \
      practice projects
      """
    ),
    (
      role(.deliverable),
      """
      deliverable, deliverables, deliverable s, artifact, artifacts, artefact, artefacts, output, outputs, \
      deliverable of the month, deliverable of the week
      """
    ),
    (
      role(.outcomes, .closesRole),
      """
      outcome, outcomes, learning outcome, learning outcomes, exit criteria, exit criterion, \
      success criteria, acceptance criteria, completion criteria, graduation criteria, definition of done, \
      exit checklist, competencies, success metrics, evaluation criteria, completion checklist, \
      readiness checklist, readiness criteria, readiness target, passing criteria, advancement criteria
      """
    ),
    (
      role(.outcomes),
      """
      what you will be able to do, what you'll be able to do, what you will learn, what you'll learn, \
      what you will know, skills gained, skills acquired, expected results, results, end result, \
      by the end, milestone check, you have, you will have, you should have, what you will have, what success looks like
      """
    ),
    (
      role(.goal),
      """
      goal, goals, aim, aims, objective, objectives, mission, target, targets, purpose, north star, \
      end goal, big goal
      """
    ),
    (
      role(.focus),
      """
      requirements, focus, focus area, focus areas, theme, overview, intro, introduction, description, summary, \
      about this plan, why, why this matters, why it matters, motivation, rationale, background, \
      prelude, preface, foreword, welcome, philosophy, at a glance, big picture, \
      the big picture
      """
    ),
    (role(.focus, .closesRole), "prerequisite, prerequisites, pre requisites, prereqs"),
    (
      role(.tasks),
      """
      learn, topic, topics, topics to cover, topics covered, checklist, checklists, study, concept, \
      concepts, read, watch, study items, curriculum, syllabus, what to learn, what to study, \
      things to learn, to learn, to read, learning path, subjects, skills, skills to learn, content, \
      labs, hands on, hands on labs, must know, subtopics, sub topics, fundamentals
      """
    ),
    (
      role(.practice),
      """
      to do, todo, todos, to dos, task, tasks, activity, activities, step, steps, action, actions, \
      action items, action steps, action plan, build, practice, do, implement, exercise, exercises, \
      assignment, assignments, homework, must do
      """
    ),
    (
      role(.targetTime),
      """
      target time, duration, time, estimated time, estimated duration, time estimate, estimate, estimated, \
      timeframe, time frame, timeline, length, total time, total duration, time needed, time required, \
      time budget, time commitment, eta, expected time, target duration, difficulty, points, \
      points to unlock, xp, priority
      """
    ),
    (
      role(.options),
      "options, option, choices, alternatives, electives, elective, specializations, tracks, possible projects"
    ),
    (
      role(.tasks, .optional),
      "stretch goal, stretch goals, stretch, stretch tasks, nice to have, nice to haves"
    ),
    (flag(.optional), "bonus, bonuses, extra credit"),
    (
      flag(.numbersItems),
      """
      task, exercise, lab, problem, challenge, assignment, question, kata, drill, homework, quiz, puzzle, \
      experiment, practice, activity, use case, case study, katas, ejercicio, exercicio, exercice, ubung, \
      esercizio, alistirma, gorev, odev, oefening, zadanie, cwiczenie, задание, задача, упражнение, \
      aufgabe, tarea, tarefa, tache, bai tap, 任务, 练习, 题, 問題, 課題, 과제, 문제
      """
    ),
    (
      flag(.modifier),
      """
      key, main, core, learning, recommended, useful, essential, additional, further, extra, suggested, \
      helpful, free, online, best, top, study, important, primary, secondary, weekly, daily, monthly, \
      quarterly, yearly, annual, overall, milestone, expected, final, your, my, our, the, general, specific, more, \
      other, external, related, optional, bonus, mini, capstone, side, hands on, hands, on, weekend, \
      portfolio, group, team, personal, practical, practice, big, small, major, minor, large, \
      integration, end to end, full stack, real world, pet, toy, guided, sample, example, quick, official, \
      reference, curated, detailed, technical, high level, long term, short term, ultimate, \
      measurable, critical, suggested, possible, course, course work, applied, graduation, mega, \
      a, an, this, these, list of, lists of, overarching, must have, tangible, phase, module, week, month, stage, level, \
      quarter, semester, sprint, year, misc, miscellaneous
      """
    ),
    (
      flag(.noProject),
      """
      source, new, first, a, an, the, your, this, django, react, android, create, start, of, in, for, to, \
      with, setup, about, and, any, other
      """
    ),
  ]
}
