/** Degrees north and east from numbers or strings; 0/0, where nobody lives, is how sources say that they don't know. */
export function readCoordinates(
  latitude: unknown,
  longitude: unknown,
): { latitude: number; longitude: number } | undefined {
  const north = degrees(latitude, 90)
  const east = degrees(longitude, 180)
  if (north === undefined || east === undefined || (north === 0 && east === 0)) return undefined
  return { latitude: north, longitude: east }
}

function degrees(value: unknown, most: number): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined
  const number = Number(value)
  return Number.isFinite(number) && Math.abs(number) <= most ? number : undefined
}
