package iscg.passport;

/**
 * Where a room keeps seals; offered as a bean, so that they are sealed anew when keys are exchanged.
 *
 * @param table with a {@code lock_version} that tells writers that a row changed
 * @param key the name of its primary key, a number
 * @param column the seals
 * @param place what stands before the key in the place a seal holds for, such as {@code passport:}
 */
public record SealedColumn(String table, String key, String column, String place) {}
