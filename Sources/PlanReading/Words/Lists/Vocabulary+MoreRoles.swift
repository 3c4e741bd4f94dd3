extension Vocabulary {
  /// What headings and labels hold: in the other languages.
  static let moreRoles: [Row] = [
    (
      role(.project, [.numbersItems, .plural]),
      "proyectos, projetos, projets, projekte, progetti, projeler, projecten, projekty, проекты, проєкти, المشاريع"
    ),
    (
      role(.project, .numbersItems),
      """
      proyecto, proyecto final, mini proyecto, miniproyecto, proyecto integrador, projeto, \
      projeto final, mini projeto, miniprojeto, projet, projet final, mini projet, \
      projekt, abschlussprojekt, miniprojekt, mini projekt, praxisprojekt, progetto, \
      progetto finale, mini progetto, proje, bitirme projesi, mini proje, final projesi, \
      projesi, eindproject, projekt koncowy, проект, мини проект, \
      итоговый проект, финальный проект, проєкт, 项目, 專案, 項目, 实战项目, 小项目, 综合项目, \
      毕业项目, 项目实战, 实践项目, プロジェクト, 最終プロジェクト, ミニプロジェクト, 프로젝트, 최종 프로젝트, \
      미니 프로젝트, du an, du an cuoi khoa, du an nho, proyek, المشروع, مشروع, परियोजना, प्रोजेक्ट
      """
    ),
    (
      role(.deliverable),
      """
      entregable, entregables, entrega, entregas, entregavel, entregaveis, livrable, livrables, ergebnis, \
      ergebnisse, lieferobjekt, liefergegenstand, abgabe, risultato, consegna, cikti, ciktilar, \
      teslim edilecekler, opleverbaar, oplevering, rezultat, результат, артефакт, \
      交付物, 交付, 产出, 成果, 产出物, 成果物, 산출물, 결과물, san pham, ket qua, المخرجات, التسليم
      """
    ),
    (
      role(.outcomes),
      """
      resultados, resultados de aprendizaje, resultados esperados, resultados de aprendizagem, \
      criterios de salida, criterios de exito, acquis, resultats attendus, competences acquises, \
      resultats, lernziele, lernziel, lernergebnisse, risultati, risultati attesi, kazanimlar, \
      ogrenme ciktilari, leerdoelen, leerresultaten, efekty, efekty uczenia, результаты, \
      результаты обучения, критерии, 学习成果, 預期成果, 预期成果, 学习收获, 验收标准, 達成目標, 到達目標, \
      학습 성과, 기대 성과, ket qua dat duoc, نتائج التعلم, criterios de conclusao, criterios de sucesso, \
      criterios de finalizacion, criterio de finalizacion, criterio de salida, criterio de exito, \
      criterio de aceptacion, criterios de aceptacion, criterio de conclusao, criterio de sucesso, \
      criterios de aceitacao, criteres de reussite, erfolgskriterien, abschlusskriterien, \
      criteri di successo, basari kriterleri, tamamlama kriterleri, критерии успеха, критерии готовности, \
      критерии завершения, 完成标准, 达成标准, 通过标准, 检验标准, 考核标准, 衡量标准, 达标标准, 修了基準, 判定基準, 통과 기준, 평가 기준, 完了条件, 完了基準, 達成基準, 合格基準, 완료 기준, \
      완료 조건, 성공 기준, que aprenderas, lo que aprenderas, o que voce vai aprender, o que voce aprendera, \
      o que vai aprender, que vas a aprender, lo que vas a aprender, \
      resultado esperado, competences visees, was du lernen wirst, was wir lernen, что ты изучишь, \
      что вы изучите, что вы узнаете, что ты узнаешь, чему научимся, ce que vous apprendrez, ce que tu apprendras, ce que vous saurez faire, \
      was du lernst, was sie lernen, das lernst du, cosa imparerai, wat je leert, czego sie nauczysz, \
      neler ogreneceksiniz, ne ogreneceksiniz, neler ogreneceksin, yang akan dipelajari, \
      apa yang akan dipelajari, чему вы научитесь, чему ты научишься, что вы сможете, \
      что вы сможете делать, что ты сможешь, чого ви навчитеся, 你将学到, 你会学到什么, 你将学会, \
      学べること, できるようになること, 배우게 될 것, 배울 수 있는 것, tieu chi hoan thanh, kriteria keberhasilan, kriteria kelulusan, capaian pembelajaran, \
      capaian pembelajaran lulusan, kompetensi inti, kompetensi dasar, ky nang dat duoc, kien thuc dat duoc
      """
    ),
    (
      role(.goal),
      """
      objetivo, objetivos, meta, metas, objectif, objectifs, but, ziel, ziele, wochenziel, obiettivo, \
      obiettivi, hedef, hedefler, amac, doel, doelen, cel, cele, цель, цели, мета, 目标, 目的, 学习目标, \
      目標, 学習目標, ゴール, 周目标, 週目標, 목표, 학습 목표, hedefleri, hedefi, amaci, muc tieu, tujuan, الهدف, الأهداف, लक्ष्य
      """
    ),
    (
      role(.focus),
      """
      enfoque, foco, tema, resumen, introduccion, descripcion, resumo, introducao, descricao, apresentacao, \
      theme, apercu, vue densemble, schwerpunkt, fokus, thema, uberblick, einleitung, einfuhrung, beschreibung, \
      argomento, panoramica, introduzione, descrizione, odak, konu, giris, aciklama, genel bakis, \
      onderwerp, overzicht, inleiding, skupienie, temat, wprowadzenie, opis, фокус, тема, введение, \
      описание, обзор, 重点, 主题, 概述, 简介, 介绍, 前言, 概要, はじめに, テーマ, 개요, 소개, 주제, \
      trong tam, chu de, tong quan, gioi thieu, نظرة عامة, مقدمة
      """
    ),
    (
      role(.tasks),
      """
      aprender, temas, contenido, contenidos, tareas, actividades, pasos, estudiar, topicos, conteudo, \
      conteudos, tarefas, atividades, passos, estudar, apprendre, a apprendre, sujets, taches, activites, \
      etapes, contenu, lernen, themen, aufgaben, aktivitaten, schritte, inhalte, checkliste, imparare, \
      argomenti, compiti, attivita, passi, contenuti, ogren, ogrenilecekler, konular, gorevler, \
      yapilacaklar, adimlar, leren, onderwerpen, taken, activiteiten, tematy, zadania, kroki, учить, \
      изучить, темы, задачи, задания, шаги, план, чек лист, чеклист, теория, 学习, 学习内容, \
      主要内容, 内容, 任务, 待办, 清单, 知识点, 实践, タスク, やること, 学習内容, 学ぶこと, 課題, \
      할 일, 학습 내용, 학습 주제, 과제, 学习主题, 学習テーマ, hoc, noi dung, nhiem vu, can hoc, المواضيع, المهام
      """
    ),
    (
      role(.practice),
      """
      ejercicio, ejercicios, practica, practicas, exercicio, exercicios, exercice, exercices, pratique, \
      ubung, ubungen, praxis, esercizio, esercizi, pratica, alistirma, alistirmalar, odev, odevler, \
      oefeningen, huiswerk, cwiczenia, упражнения, домашнее задание, практика, 练习, 作业, 演習, 宿題, \
      연습, 숙제, bai tap, latihan, التمارين
      """
    ),
    (
      role(.targetTime),
      """
      duracion, tiempo, tiempo estimado, duracao, tempo, tempo estimado, duree, temps, temps estime, dauer, \
      zeit, zeitaufwand, durata, tempo stimato, sure, tahmini sure, duur, tijd, czas, czas trwania, \
      длительность, продолжительность, срок, сроки, время, тривалість, 时间, 时长, 预计时间, 周期, 期間, \
      所要時間, 기간, 소요 시간, thoi gian, thoi luong, durasi, المدة, dificultad, puntos, prioridad, \
      dificuldade, pontos, prioridade, difficulte, priorite, schwierigkeit, punkte, prioritat, difficolta, \
      punti, priorita, zorluk, puan, oncelik, сложность, баллы, приоритет, 难度, 積分, 积分, 优先级, 難易度, \
      優先度, 난이도, 우선순위, do kho, do uu tien, tingkat kesulitan, prioritas
      """
    ),
    (
      role(.options),
      "opciones, opcoes, optionen, opzioni, secenekler, opties, opcje, варианты, 选项, 选修, lua chon"
    ),
    (
      flag(.modifier),
      """
      el, la, los, las, o, os, le, les, der, die, das, il, het, de, mis, meus, mes, meine, principal, \
      principales, principais, finale, haftalik, gunluk, tygodniowe, ежедневные, еженедельные, основные, \
      мини, итоговый, итоговое, практическое, практические, praktische, abschliessende, 完了, 修了, 最終, \
      완료, 최종, 实战, 实践, 动手
      """
    ),
  ]
}
