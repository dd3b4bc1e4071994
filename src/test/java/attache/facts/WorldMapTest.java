package attache.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.facts.CountryPlaces.Place;
import attache.facts.LandOutlines.Ring;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where countries are, by a table, and where their land is, by the outlines of another source. */
class WorldMapTest {
  /** Small islands are not in the outlines, and their places are those of the larger ones. */
  private static final double NEAR = 1.5;

  @Test
  void everyCountryHasAPlaceOnTheGlobe() {
    assertThat(Countries.all())
        .allSatisfy(
            country -> {
              assertThat(CountryPlaces.of(country).latitude()).isBetween(-60.0, 75.0);
              assertThat(CountryPlaces.of(country).longitude()).isBetween(-180.0, 180.0);
            });
    assertThat(Countries.all().stream().map(CountryPlaces::of)).doesNotHaveDuplicates();
  }

  @Test
  void placesLieOnOrNearTheLandOfTheirCountry() {
    Map<String, List<Ring>> land = LandOutlines.all();
    assertThat(land).hasSizeGreaterThan(170);
    for (Country country : Countries.all()) {
      List<Ring> rings = land.getOrDefault(country.iso2(), List.of());
      if (!rings.isEmpty()) {
        Place place = CountryPlaces.of(country);
        assertThat(distance(rings, place)).as(country.name()).isLessThan(NEAR);
      }
    }
  }

  private static double distance(List<Ring> rings, Place place) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Ring ring : rings) {
      Path2D path = new Path2D.Double();
      for (int i = 0; i < ring.size(); i++) {
        double longitude = ring.longitude(i);
        double latitude = ring.latitude(i);
        if (i == 0) {
          path.moveTo(longitude, latitude);
        } else {
          path.lineTo(longitude, latitude);
        }
        double away = Math.hypot(longitude - place.longitude(), latitude - place.latitude());
        nearest = Math.min(nearest, away);
      }
      if (path.contains(place.longitude(), place.latitude())) {
        return 0;
      }
    }
    return nearest;
  }

  @Test
  void noLineOfTheLandJumpsAcrossTheMap() {
    for (List<Ring> rings : LandOutlines.all().values()) {
      for (Ring ring : rings) {
        for (int i = 1; i < ring.size(); i++) {
          double before = EqualEarth.x(ring.latitude(i - 1), ring.longitude(i - 1));
          double after = EqualEarth.x(ring.latitude(i), ring.longitude(i));
          assertThat(Math.abs(after - before)).isLessThan(0.6);
        }
      }
    }
  }

  /** The ends of the axes as the authors of the projection give them. */
  @ParameterizedTest
  @CsvSource({"0, 10.1, 0, 0", "90, 10.1, 0, -1.3173", "-90, 10.1, 0, 1.3173", "0, 190, 2.7051, 0"})
  void theProjectionReachesItsKnownEnds(double latitude, double longitude, double x, double y) {
    assertThat(EqualEarth.x(latitude, longitude)).isCloseTo(x, within(2e-4));
    assertThat(EqualEarth.y(latitude)).isCloseTo(y, within(1e-4));
  }

  /** A cell of a degree has the area that it has on the globe, wherever it is. */
  @ParameterizedTest
  @CsvSource({"0, 20", "30, -100", "52, 10", "-45, 170", "80, 60"})
  void theProjectionKeepsAreas(double latitude, double longitude) {
    double step = 0.01;
    double down = (EqualEarth.y(latitude - step) - EqualEarth.y(latitude + step)) / (2 * step);
    double across =
        (EqualEarth.x(latitude, longitude + step) - EqualEarth.x(latitude, longitude - step))
            / (2 * step);
    double degree = Math.toRadians(1);
    double onGlobe = degree * degree * Math.cos(Math.toRadians(latitude));
    assertThat(down * across).isCloseTo(onGlobe, within(1e-3 * onGlobe));
  }

  @Test
  void whatLiesBeyondTheDateLineIsOnTheRight() {
    assertThat(EqualEarth.x(-21, -175)).isGreaterThan(EqualEarth.x(-18, 178));
    assertThat(EqualEarth.x(65, -165)).isNegative();
  }
}
