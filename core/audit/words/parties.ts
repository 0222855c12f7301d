/** How the parties of a förbund are called in tables of contributions. */
export const STATE =
  /försäkringskassa|arbetsförmedling|(?:^|[^a-zåäö])(?:fk|af|staten|statens|statligt|statlig)(?:$|[^a-zåäö])/i;
export const REGION = /region|landsting|hälso- ?och ?sjukvård|(?:^|[^a-zåäö])(?:hsn[a-z]?|vgr)(?:$|[^a-zåäö])/i;
