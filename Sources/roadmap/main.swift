import RoadmapCLI
