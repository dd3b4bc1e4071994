package attache.samples;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import java.util.List;
import java.util.Locale;

/**
 * Twelve embassies of invented countries, few enough to count every measure by hand: a cluster of
 * mutual follows in the north, a ring in the south, a broker between them, an embassy that nobody
 * knows of. Its picture can be drawn without crossings.
 */
final class TeachingNetwork {
  static final String FILE_NAME = "teaching.json";

  private static final List<Embassy> EMBASSIES =
      List.of(
          new Embassy("Aldmoor", "North", 90, 12, "Brevia Corland Dunmark Fennia"),
          new Embassy("Brevia", "North", 140, 25, "Aldmoor Corland"),
          new Embassy("Corland", "North", 210, 31, "Aldmoor Brevia Fennia"),
          new Embassy("Dunmark", "North", 60, 8, "Aldmoor Brevia"),
          new Embassy("Estova", "North", 30, 5, "Brevia"),
          new Embassy("Fennia", "Strait", 20, 2, "Aldmoor Galdor Halvia"),
          new Embassy("Galdor", "South", 120, 40, "Fennia Halvia Istara"),
          new Embassy("Halvia", "South", 75, 22, "Galdor Jorvia"),
          new Embassy("Istara", "South", 50, 18, "Galdor Jorvia"),
          new Embassy("Jorvia", "South", 180, 55, "Galdor"),
          new Embassy("Kestria", "South", 15, 6, "Galdor"),
          new Embassy("Lorn", "Far Isles", Double.NaN, 1, ""));

  private TeachingNetwork() {}

  static FollowNetwork network() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Teaching network · twelve embassies");
    for (Embassy embassy : EMBASSIES) {
      builder.label(builder.account(embassy.id()), embassy.country());
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (Embassy embassy : EMBASSIES) {
      for (Embassy followed : EMBASSIES) {
        if (List.of(embassy.follows().split(" ", -1)).contains(followed.country())) {
          layer.arc(builder.account(embassy.id()), builder.account(followed.id()));
        }
      }
    }
    return builder
        .attribute(TextColumn.of("country", EMBASSIES.stream().map(Embassy::country).toList()))
        .attribute(TextColumn.of("region", EMBASSIES.stream().map(Embassy::region).toList()))
        .attribute(
            NumberColumn.of(
                "gdp_2015_busd", EMBASSIES.stream().mapToDouble(Embassy::gdp).toArray()))
        .attribute(
            NumberColumn.of(
                "population_2015_m", EMBASSIES.stream().mapToDouble(Embassy::population).toArray()))
        .provenance(
            new Provenance(
                "",
                "",
                "",
                SampleNotes.NOTICE,
                List.of(
                    "Countries, figures and follows are invented. The README beside this file counts"
                        + " every measure by hand.")))
        .build();
  }

  private record Embassy(
      String country, String region, double gdp, double population, String follows) {
    String id() {
      return "embassy-" + country.toLowerCase(Locale.ROOT);
    }
  }
}
