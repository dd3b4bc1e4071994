graph [
 node [
 id 0
 label "x"
 ]
 node [
 id 1
 ]
 edge [
 source 0
 target 1
 ]
]
