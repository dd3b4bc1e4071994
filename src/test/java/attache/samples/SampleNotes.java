package attache.samples;

import java.util.List;

/** What the sample files say of their own origin. */
final class SampleNotes {
  /** What the program shows wherever it shows a sample network. */
  static final String NOTICE = "Illustrative reconstruction, ties are synthetic";

  static final String MINISTRIES_2014 =
      "Published of early 2014: 77 accounts, each followed by 14 peers on average.";

  static final String MINISTRIES_2015 =
      "Published of early 2015: the same 77 accounts, each followed by 28 peers on average;"
          + " Poland, Norway, Slovenia and Ukraine among the ten most followed, each followed by"
          + " more peers than Italy, Japan, the United Kingdom and Canada, and the first, second"
          + " and last of them than India and Brazil; France, Slovakia, Lithuania, Austria and"
          + " the United Kingdom follow avidly and are followed in return.";

  static final String MISSIONS =
      "Published of 2014–15: 56 accounts, each followed by 27 peers on average; Rwanda, Norway"
          + " and New Zealand among the ten most followed, far ahead of G7 missions; Palestine,"
          + " Cyprus, New Zealand and Norway among the most important hubs; Israel and Libya do"
          + " not follow each other, both follow Palestine.";

  static final String MINISTERS =
      "Published of 2014–15: each account followed by 10 peers on average; Lithuania, Slovakia"
          + " and Latvia among the most followed; Kenya one of the most important hubs of the"
          + " whole network. The number of accounts was not published.";

  private static final String SOURCES =
      "Published figures: Ilan Manor, On Social (Media) Mobility in Digital Diplomacy, USC Center on"
          + " Public Diplomacy, March 2015, and digdipblog.com, 2014–2015; Elad Segev and Ilan"
          + " Manor, Policy & Internet, 2023, doi 10.1002/poi3.368; Ilan Manor and Elad Segev,"
          + " Global Policy 11(2), 2020, doi 10.1111/1758-5899.12799.";

  private SampleNotes() {}

  static List<String> of(SamplePlan plan) {
    return List.of(
        "No list of who follows whom in this network was ever published. A seeded model drew the"
            + " ties; its parameters are fitted so that every published figure holds.",
        plan.published(),
        SOURCES,
        "Which countries have an account is illustrative, but for those that the figures name.",
        "Country facts: ISO 3166, United Nations M49, World Bank (2015), Diplomacy.Live (2016).");
  }
}
