package attache.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a tie's attributes say its layer and its weight, as far as names and values tell. */
final class TieRoles {
  private TieRoles() {}

  /** The attribute that names the layer; null if none does. */
  static @Nullable Datum layer(List<Datum> data) {
    for (Datum datum : data) {
      if (datum.texts().size() == 1 && LayerNames.isLayer(datum.name(), datum.text())) {
        return datum;
      }
    }
    return null;
  }

  /** The attribute that is the weight: what is called so, or else what is often called so. */
  static @Nullable Datum weight(List<Datum> data) {
    Datum weight = null;
    for (Datum datum : data) {
      if (datum.name().equalsIgnoreCase("weight")) {
        return datum;
      }
      if (weight == null && EdgeColumns.isWeight(datum.name()) && Spelling.isNumber(datum.text())) {
        weight = datum;
      }
    }
    return weight;
  }
}
