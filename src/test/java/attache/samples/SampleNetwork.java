package attache.samples;

import attache.facts.Country;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a drawn sample a follow network with the facts of its accounts' countries. */
final class SampleNetwork {
  private SampleNetwork() {}

  /** The network of a draw; {@code follows[u][v]} says whether account u follows account v. */
  static FollowNetwork of(SamplePlan plan, boolean[][] follows) {
    List<Country> countries = plan.countries();
    FollowNetwork.Builder builder = FollowNetwork.builder(plan.title());
    for (int account = 0; account < countries.size(); account++) {
      builder.label(builder.account(plan.ids().get(account)), countries.get(account).name());
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int u = 0; u < follows.length; u++) {
      for (int v = 0; v < follows.length; v++) {
        if (follows[u][v]) {
          layer.arc(u, v);
        }
      }
    }
    builder
        .attribute(texts("country", countries, Country::name))
        .attribute(texts("iso2", countries, Country::iso2))
        .attribute(texts("iso3", countries, Country::iso3))
        .attribute(texts("region", countries, Country::region))
        .attribute(texts("subregion", countries, Country::subregion))
        .attribute(texts("un_group", countries, Country::unGroup))
        .attribute(ListColumn.of("clubs", countries.stream().map(Country::clubs).toList()))
        .attribute(numbers("gdp_2015_busd", countries, Country::gdp2015))
        .attribute(numbers("population_2015_m", countries, Country::population2015))
        .attribute(numbers("ddr_2016_eu_rank", countries, SampleNetwork::digitalRank));
    return builder
        .provenance(new Provenance("", "", "", SampleNotes.NOTICE, SampleNotes.of(plan)))
        .build();
  }

  private static OptionalDouble digitalRank(Country country) {
    return country.digitalRank2016().isPresent()
        ? OptionalDouble.of(country.digitalRank2016().getAsInt())
        : OptionalDouble.empty();
  }

  private static TextColumn texts(
      String name, List<Country> countries, Function<Country, String> fact) {
    return TextColumn.of(name, countries.stream().map(fact).map(SampleNetwork::orMissing).toList());
  }

  private static @Nullable String orMissing(String text) {
    return text.isEmpty() ? null : text;
  }

  private static NumberColumn numbers(
      String name, List<Country> countries, Function<Country, OptionalDouble> fact) {
    return NumberColumn.of(
        name, countries.stream().mapToDouble(c -> fact.apply(c).orElse(Double.NaN)).toArray());
  }
}
