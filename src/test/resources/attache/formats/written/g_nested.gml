Creator "yFiles"
Version 2.12
graph
[ hierarchic 1
 directed 1
 node
 [ id 0 graphics [ x 1.0 y 2.0 w 30 h 30 type "rectangle" fill "#FFCC00" Line [ point [ x 1 y 2 ] point [ x 1 y 2 ] ] ] LabelGraphics [ text "Kenya" ] ]
 node [ id -1 label "C&#244;te &quot;d&apos;Ivoire&quot;" gid 0 ]
 node [ id 1 label "a" label "b" ]
 edge [ source 0 target -1 graphics [ fill "#000000" targetArrow "standard" ] ]
 edge [ source -1 target 1 value 2.5 ]
 edge [ source -1 target 1 ]
]