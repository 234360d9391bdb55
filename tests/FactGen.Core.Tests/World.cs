using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests;

/// <summary>The example of docs/fact-format.md: a corpus of every section, in which nothing needs repair.</summary>
internal static class World
{
    public const string Yaml = """
        people:
          jane-doe:
            name: Jane Doe
            names: { ja: ジェーン・ドウ, en: [Doe Jane] }
            misnamed: [Jean Dow]
            roles: [{ title: Minister of Ports, from: 2020-09-16, to: 2022-08-10 }]
            same-as: [https://www.wikidata.org/wiki/Q0]
        organizations:
          ministry-of-ports: { name: Ministry of Ports }
        outlets:
          harbour-wire: { name: Harbour Wire, wire: true }
          daily-quay: { name: The Daily Quay, state-media: true, names: { zh: 碼頭日報 } }
        articles:
          quay-2021-03-23:
            title: Ports agree to cooperate
            outlet: daily-quay
            author: [A. Writer]
            genre: news
            published: 2021-03-23
            updated: 2021-03-23T18:05+08:00
            lang: [en, zh]
            translated: { from: zh, by: machine }
            url: https://quay.example/ports
            archived: https://archive.example/20210324000000/https://quay.example/ports
            accessed: 2021-03-24
            snapshot: quay-2021-03-23.txt
            sha256: 9f00000000000000000000000000000000000000000000000000000000000000
            ends: Translated by B. Person
          quay-2021-03-22:
            title: Ports to merge
            outlet: daily-quay
            published: 2021-03-22
            url: https://quay.example/merger
            archived: https://archive.example/20210324000000/https://quay.example/merger
            corrected: { on: 2021-03-25, text: The ports will cooperate; they do not merge. }
        statements:
          doe-harbour-first:
            speaker: jane-doe
            quote: >-
              The harbour comes first.
            when: 2021-03-16
            at: port-talks-2021
            spoken: ja
            sources: [quay-2021-03-23]
            vetted: { by: [ana, ben], on: 2026-11-21, seal: f90830a3 }
        claims:
          ports-agreed:
            text: The two ports agreed to cooperate closely in a storm.
            when: 2021-03-16
            about: [jane-doe, ministry-of-ports]
            topics: [storms]
            sources:
              - article: quay-2021-03-23
                excerpt: have agreed to cooperate closely
                via:
                  - { outlet: harbour-wire, on: Sunday }
                  - { anonymous: government sources, count: several }
          ports-merge:
            text: The two ports will merge.
            when: 2021
            sources: [{ article: quay-2021-03-22, excerpt: are to merge within the year }]
            retracted: { on: 2021-03-26, because: The Daily Quay corrected its report. }
        events:
          port-talks-2021:
            text: The port talks
            when: 2021-03-16
            where: Tokyo
            who: [jane-doe]
            sources:
              - article: quay-2021-03-23
                excerpt: the talks held in Osaka in June
                states: { when: 2021-06, where: Osaka }
                because: Wrong month; its own caption says 16 March.
        measures:
          harbour-depth:
            of: depth of the harbour at low tide
            value: 11.5
            unit: m
            when: 2021
            sources: [{ article: quay-2021-03-23, excerpt: only 11.5m deep at low tide }]
        """;

    /// <summary>Its kept text, and the lock that goes with it.</summary>
    public static Evidence Evidence { get; } = WithLock(Snapshot.Read(
        "quay-2021-03-23.txt",
        """
        Ports agree to cooperate
        After the talks held in Osaka in June the two ports have agreed to cooperate closely in a storm.
        “The harbour comes first.” It is only 11.5m deep at low tide.
        Translated by B. Person
        Fog stops the ferries
        """,
        "9f00000000000000000000000000000000000000000000000000000000000000"));

    private static Evidence WithLock(Snapshot snapshot)
    {
        var corpus = new Corpus([new CorpusFile("world.yaml", FactFile.Read(Yaml))]) { Evidence = new Evidence([snapshot]) };
        return new Evidence([snapshot], QuoteLock.Read(LockWriter.Update(corpus).Text!));
    }
}
