namespace FactGen.Generator.Tests.Harness;

/// <summary>A small corpus that uses every section and every key.</summary>
internal static class Ports
{
    public const string People = """
        people:
          jane-doe:
            name: Jane Doe
            names: { ja: ジェーン・ドウ, en: [Doe Jane, J. Doe] }
            misnamed: [Jean Dow]
            roles:
              - { title: Minister of Ports, from: 2020-09-16, to: 2022-08-10 }
              - title: Mayor
            same-as: [https://www.wikidata.org/wiki/Q0]
          john-roe: { name: John Roe }
        organizations:
          ministry-of-ports: { name: Ministry of Ports }
        outlets:
          harbour-wire: { name: Harbour Wire, wire: true }
          daily-quay: { name: The Daily Quay, state-media: true, names: { zh: 碼頭日報 } }
        """;

    public const string Articles = """
        articles:
          quay-2021-03-23:
            title: Ports agree to cooperate
            outlet: daily-quay
            author: [A. Writer, jane-doe]
            genre: news
            published: 2021-03-23
            updated: 2021-03-23T18:05+08:00
            lang: [en, zh]
            translated: { from: zh, by: machine }
            url: https://quay.example/ports
            archived: https://archive.example/20210324000000/https://quay.example/ports
            accessed: 2021-03-24
            snapshot: quay-2021-03-23.txt
            sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ends: Translated by B. Person
          wire-2021-03-21:
            title: Ports to talk
            outlet: harbour-wire
            published: 2021-03-21
            translated: { by: john-roe }
            corrected: { on: 2021-03-25, text: The minister's title was wrong. }
            retracted: { on: 2021-04-01, because: It was a prank. }
            url: https://wire.example/talk
        """;

    public const string Facts = """
        statements:
          doe-harbour-first:
            speaker: jane-doe
            quote: The harbour comes first.
            when: 2021-03-16
            at: port-talks-2021
            spoken: ja
            sources: [quay-2021-03-23]
            vetted: { by: [ana, ben], on: 2026-11-21, seal: f90830a3 }
          joint-calm:
            speaker: [jane-doe, ministry-of-ports, { anonymous: port officials, count: several }]
            paraphrase: They called for calm.
            sources:
              - article: quay-2021-03-23
                excerpt: called for calm
                prefix: both
                suffix: at sea
        claims:
          ports-agreed:
            text: The two ports agreed to cooperate closely in a storm.
            when: 2021-03-16
            about: [jane-doe, ministry-of-ports]
            topics: [storms, ports]
            note: Worked out from the caption.
            rating: { value: mostly true, by: Check Desk, url: https://check.example/1 }
            contradicts: [ports-quarrelled]
            sources:
              - article: quay-2021-03-23
                excerpt: have agreed to cooperate closely
                via:
                  - { outlet: harbour-wire, on: Sunday }
                  - { article: wire-2021-03-21 }
                  - { anonymous: government sources, count: 3 }
          ports-quarrelled:
            text: The two ports quarrelled.
            superseded-by: ports-agreed
            sources: [quay-2021-03-23]
          ports-closed:
            text: The ports closed.
            retracted: { on: 2021-05, because: They never did. }
        events:
          port-talks-2021:
            text: The port talks
            when: 2021-03-16/2021-03-18
            where: Tokyo
            who: [jane-doe, john-roe]
            sources:
              - article: quay-2021-03-23
                excerpt: the talks held in Osaka in June
                states: { when: 2021-06, where: Osaka, who: [john-roe] }
                because: Wrong month.
        measures:
          harbour-depth:
            of: depth of the harbour at low tide
            value: 11.50
            unit: m
            approx: about
            when: 2021~
            sources:
              - article: quay-2021-03-23
                excerpt: only 11.5m deep at low tide
                states: { value: 12 }
        """;

    public static FactProject Project { get; } = new FactProject()
        .With("facts/people.yaml", People)
        .With("facts/articles.yaml", Articles)
        .With("facts/ports/facts.yml", Facts);
}
