package attache.samples;

import attache.facts.Country;
import java.util.List;
import java.util.Set;

/**
 * How much a follow is favoured, in log odds, by what two countries have in common.
 *
 * @param region they lie in the same M49 region
 * @param subregion they lie in the same M49 sub-region
 * @param group they belong to the same regional group of the United Nations
 * @param club they share membership of the EU, NATO or the BRICS
 */
record Affinity(double region, double subregion, double group, double club) {
  private static final Set<String> CLOSE_CLUBS = Set.of("EU", "NATO", "BRICS");

  double between(Country one, Country other) {
    double sum = 0;
    if (one.region().equals(other.region())) {
      sum += region;
    }
    if (one.subregion().equals(other.subregion())) {
      sum += subregion;
    }
    if (!one.unGroup().isEmpty() && one.unGroup().equals(other.unGroup())) {
      sum += group;
    }
    if (one.clubs().stream().anyMatch(c -> CLOSE_CLUBS.contains(c) && other.clubs().contains(c))) {
      sum += club;
    }
    return sum;
  }

  double[][] matrix(List<Country> countries) {
    int n = countries.size();
    double[][] matrix = new double[n][n];
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        matrix[u][v] = u == v ? 0 : between(countries.get(u), countries.get(v));
      }
    }
    return matrix;
  }
}
