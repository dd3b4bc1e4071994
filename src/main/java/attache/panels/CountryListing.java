package attache.panels;

import attache.drawing.AttributeNames;
import attache.drawing.StudyColumn;
import attache.drawing.StudyListing;
import attache.facts.Countries;
import attache.facts.Country;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.CountryPresence;
import attache.view.CountryValues;
import attache.view.StudyView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the table of countries tells: those that are absent first or, by a measure, those of the
 * highest score. A row is a country by its place among {@link Countries#all}.
 */
final class CountryListing {
  private CountryListing() {}

  /**
   * The countries.
   *
   * @param measure key of the measure in a column of its own; empty for none
   * @param scores of that measure, if they are there
   */
  static StudyListing of(CountryPresence presence, String measure, Optional<Scores> scores) {
    List<Country> countries = Countries.all();
    List<StudyColumn> columns =
        new ArrayList<>(
            List.of(
                StudyColumn.text(
                        "country_iso3",
                        Messages.text("panels.absent.column.country"),
                        row -> countries.get(row).iso3())
                    .forFiles(),
                texts("country_name", "panels.absent.column.country", Country::name),
                StudyColumn.category(
                    "country_status",
                    Messages.text("panels.absent.column.status"),
                    row -> status(presence.status(countries.get(row))),
                    row ->
                        presence
                            .status(countries.get(row))
                            .compareTo(CountryPresence.Status.PRESENT)),
                numbers(
                        "country_accounts",
                        "panels.absent.column.country",
                        country -> presence.accounts(country).size())
                    .forFiles()));
    scores.ifPresent(
        known ->
            columns.add(
                StudyColumn.numbers(
                    CountryValues.attribute(measure).orElse(measure),
                    name(measure, presence.isDirected()),
                    row -> presence.score(countries.get(row), known),
                    value -> value(measure, value))));
    columns.add(texts("country_region", "panels.absent.column.region", Country::region));
    columns.add(
        numbers(
            "country_gdp_2015_busd",
            "panels.absent.column.gdp",
            country -> country.gdp2015().orElse(Double.NaN)));
    columns.add(
        numbers(
            "country_population_2015_m",
            "panels.absent.column.population",
            country -> country.population2015().orElse(Double.NaN)));
    Comparator<Country> order = order(presence, measure, scores);
    return new StudyListing(
        StudyView.Table.COUNTRIES,
        columns,
        IntStream.range(0, countries.size())
            .boxed()
            .sorted(Comparator.comparing(countries::get, order))
            .toList());
  }

  private static Comparator<Country> order(
      CountryPresence presence, String measure, Optional<Scores> scores) {
    Comparator<Country> byName = Comparator.comparing(Country::name);
    if (measure.isEmpty() || scores.isEmpty()) {
      return Comparator.comparing(
              (Country country) -> presence.status(country) != CountryPresence.Status.ABSENT)
          .thenComparing(byName);
    }
    Scores known = scores.get();
    return Comparator.comparingDouble(
            (Country country) -> {
              double score = presence.score(country, known);
              return Double.isNaN(score) ? Double.POSITIVE_INFINITY : -score;
            })
        .thenComparing(byName);
  }

  /** Whether a country is present, in words. */
  static String status(CountryPresence.Status status) {
    return switch (status) {
      case PRESENT -> Messages.text("panels.absent.present");
      case ISOLATED -> Messages.text("panels.absent.isolated");
      case ABSENT -> Messages.text("panels.absent.absent");
    };
  }

  /**
   * What a measure, or an attribute, is called.
   *
   * @param directed whether ties have a direction
   */
  static String name(String key, boolean directed) {
    return CountryValues.attribute(key)
        .map(AttributeNames::brief)
        .orElseGet(() -> MeasureWords.name(key, directed));
  }

  /** A number of it as people read it. */
  static String value(String key, double value) {
    return CountryValues.attribute(key).isPresent()
        ? Messages.text("panels.absent.number", value)
        : MeasureWords.value(key, value);
  }

  private static StudyColumn texts(String key, String title, Function<Country, String> text) {
    return StudyColumn.text(key, Messages.text(title), row -> text.apply(Countries.all().get(row)));
  }

  /** With one decimal always, so that the points of a column stand below each other. */
  private static StudyColumn numbers(String key, String title, ToDoubleFunction<Country> number) {
    return StudyColumn.numbers(
        key,
        Messages.text(title),
        row -> number.applyAsDouble(Countries.all().get(row)),
        value -> Messages.text("panels.absent.tenths", value));
  }
}
