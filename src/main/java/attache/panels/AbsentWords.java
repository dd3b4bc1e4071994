package attache.panels;

import attache.facts.Country;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.CountryPresence;
import attache.view.CountryPresence.Status;
import java.util.Optional;

/**
 * What the study of who is absent says in words.
 *
 * @param found which countries are there
 */
record AbsentWords(CountryPresence found) {
  /** Whether any account is of a country. */
  boolean isAnyCountryThere() {
    return found.count(Status.PRESENT) + found.count(Status.ISOLATED) > 0;
  }

  /** How many countries are there, and where most are absent. */
  String finding() {
    if (!isAnyCountryThere()) {
      return Messages.text("panels.absent.no-countries");
    }
    long present = found.count(Status.PRESENT);
    long isolated = found.count(Status.ISOLATED);
    long absent = found.count(Status.ABSENT);
    String finding =
        Messages.text("panels.absent.finding", present, present + isolated + absent, absent);
    return found
        .mostAbsent()
        .filter(region -> region.absent() > 0)
        .map(
            region ->
                finding
                    + " "
                    + Messages.text(
                        "panels.absent.region", region.name(), region.absent(), region.countries()))
        .orElse(finding);
  }

  /**
   * The figures in one line.
   *
   * @param hidden how many accounts a filter hides; they count as well, as whom it hides was
   *     sampled
   */
  String figures(int hidden) {
    return isAnyCountryThere()
        ? Messages.text(
            "panels.absent.figures",
            found.count(Status.PRESENT),
            found.count(Status.ISOLATED),
            found.count(Status.ABSENT),
            hidden,
            found.untold())
        : "";
  }

  /**
   * What is to be known of one country.
   *
   * @param key of what colours the map
   * @param scores its scores, if there are any
   */
  String country(Country country, String key, Optional<Scores> scores) {
    int accounts = found.accounts(country).size();
    String words =
        Messages.text(
            "panels.absent.detail",
            country.name(),
            CountryListing.status(found.status(country)),
            accounts);
    double score = scores.map(known -> found.score(country, known)).orElse(Double.NaN);
    return Double.isNaN(score)
        ? words
        : words
            + " "
            + Messages.text(
                "panels.absent.detail.score",
                CountryListing.name(key, found.isDirected()),
                CountryListing.value(key, score),
                accounts);
  }
}
