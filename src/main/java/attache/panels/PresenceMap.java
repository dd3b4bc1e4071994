package attache.panels;

import attache.drawing.Argb;
import attache.drawing.Palette;
import attache.facts.Countries;
import attache.facts.Country;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.WorldMapView;

/** The world with the countries that are present, isolated and absent; a click chooses one. */
final class PresenceMap extends StackPane {
  private final WorldMapView map = new WorldMapView();
  private final List<WorldMapView.CountryView> views = new ArrayList<>();
  private CountryPresence presence;
  private Palette palette = Palette.LIGHT;

  /**
   * @param first what is shown first
   * @param chosen told which country was clicked
   */
  PresenceMap(CountryPresence first, Consumer<Country> chosen) {
    presence = first;
    setMinSize(0, 0);
    getStyleClass().add("presence-map");
    map.setId("presence-map");
    map.setAccessibleText(Messages.text("panels.absent.map"));
    map.setCountryViewFactory(
        place -> {
          WorldMapView.CountryView view = new WorldMapView.CountryView(place);
          country(place)
              .ifPresent(
                  country -> {
                    Tooltip.install(view, new Tooltip(country.name()));
                    view.setOnMouseClicked(click -> chosen.accept(country));
                  });
          views.add(view);
          paint(view);
          return view;
        });
    getChildren().add(map);
  }

  private static Optional<Country> country(WorldMapView.Country place) {
    return Countries.find(place.name());
  }

  /** Shows another network, or in other colours. */
  void show(CountryPresence shown, Palette colors) {
    presence = shown;
    palette = colors;
    views.forEach(this::paint);
  }

  private void paint(WorldMapView.CountryView view) {
    Optional<Country> country = country(view.getCountry());
    int fill =
        country.isEmpty()
            ? palette.frame()
            : switch (presence.status(country.get())) {
              case PRESENT -> palette.follows();
              case ISOLATED -> palette.followedBy();
              case ABSENT -> palette.missing();
            };
    view.setStyle(
        "-fx-fill: " + Argb.toHex(fill) + "; -fx-stroke: " + Argb.toHex(palette.ground()) + ";");
  }
}
